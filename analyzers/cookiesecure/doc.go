/*
Package cookiesecure defines an analyzer that reports cookies that are sent
without the Secure attribute.

# Analyzer cookiesecure

cookiesecure: report cookies that are sent without Secure

A browser sends a cookie that has no Secure attribute over plain HTTP as well,
where everybody on the way can read it and use it: one request for an image
under http:// is enough. Secure keeps the cookie on HTTPS (RFC 6265, section
4.1.2.5).

	http.SetCookie(w, &http.Cookie{Name: "session_id", Value: id}) // reported

	http.SetCookie(w, &http.Cookie{Name: "session_id", Value: id, Secure: true})

A cookie is judged where it is sent to a client, by the state that it has
there: constructors, helpers, branches, copies and assignments are followed,
and so is the store or manager of a session library, with the defaults that the
library has in the version that is used. The report is at the element,
assignment or argument that turns Secure off, or else at the literal or call
that leaves it out.

It is silent where Secure is decided at run time (a parameter that callers
decide, a configuration field, r.TLS != nil, constants that differ between
paths), for cookies of clients, for cookies that never reach a client, for
deletions (MaxAge below zero, Expires in the past) and cookies whose value is
written to be empty, in generated files and, but for -cookieflow.tests, in tests.

With -cookieflow.schemes it speaks of cookies whose Secure depends on the scheme of
the request's URL, which net/http leaves empty, unless something in the package sets
it:

	http.SetCookie(w, &http.Cookie{Name: "id", Value: v, Secure: r.URL.Scheme == "https"}) // never Secure

The fix sets Secure to true.

CWE-614, OWASP ASVS 5 V3.3.1.
*/
package cookiesecure
