/*
Package sessionexpiry defines an analyzer that reports sessions, and tokens that
act as sessions, that do not end when they should.

# Analyzer sessionexpiry

sessionexpiry: report sessions and tokens that never end

Whoever holds a session that does not end can use it for ever: from a backup, a
log, a shared computer. An end has to be set where the server checks it; what
the browser is told does not bind a thief.

gorilla/sessions and securecookie check the age of a signed value themselves:
30 days, unless the MaxAge method of the store or codec says otherwise.
Options.MaxAge only tells the browser.

	store := sessions.NewCookieStore(key)
	store.Options.MaxAge = 3600 // reported: the server goes on accepting it for 30 days

	store := sessions.NewCookieStore(key)
	store.MaxAge(3600)

Reported are also store.MaxAge(0) and (*securecookie.SecureCookie).MaxAge(0),
with which a value is good for ever; options that are replaced without MaxAge;
a Lifetime of alexedwards/scs that is longer than -sessionexpiry.max (30 days;
-sessionexpiry.max-refresh, 400 days, for names of refresh and remember-me
cookies) or 0, which ends every session at once; and a JWT of golang-jwt that is
signed without exp, since parsers accept that for ever.

It is silent where the end is decided at run time, where one path sets it, about
stores that keep the data on the server and end them there, about claims that it
cannot see, and about tokens that only go into requests that the program makes
itself.

The fix, where Options.MaxAge = n is a statement of its own, is store.MaxAge(n),
which sets both.

CWE-613, OWASP ASVS 5 V7.3.
*/
package sessionexpiry
