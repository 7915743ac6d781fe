/*
Package cookiehttponly defines an analyzer that reports cookies that are sent
without the HttpOnly attribute.

# Analyzer cookiehttponly

cookiehttponly: report cookies that are sent without HttpOnly

A script in the page can read a cookie that has no HttpOnly attribute, and so
can whoever manages to inject one: a session is then stolen with
document.cookie. HttpOnly keeps scripts away (RFC 6265, section 4.1.2.6).

	http.SetCookie(w, &http.Cookie{Name: "session_id", Value: id, Secure: true}) // reported

	http.SetCookie(w, &http.Cookie{Name: "session_id", Value: id, Secure: true, HttpOnly: true})

A cookie is judged where it is sent to a client, as cookiesecure does. Session
stores are judged with the defaults of the library: gorilla/sessions has never
set HttpOnly by itself, alexedwards/scs does.

It is silent for cookies that scripts are meant to read by their name: tokens
against request forgery (csrf, xsrf; also where the name is not written out, but what it
is read from is called so, as in opts.XSRFCookieName, or is in a type that is, as CookieName
of a CSRFConfig) and display preferences (theme, lang, consent and the like); for
cookies that say no more than true or false, by which scripts learn that somebody is
logged in; where HttpOnly is decided at run time; for deletions, cookies whose value is
written to be empty, cookies of clients, generated files and, but for -cookieflow.tests,
tests.

With -cookiehttponly.scope=sensitive it speaks only of cookies whose name says
that they carry a session or a credential, and of session stores.

The fix sets HttpOnly to true.

CWE-1004, OWASP ASVS 5 V3.3.4.
*/
package cookiehttponly
