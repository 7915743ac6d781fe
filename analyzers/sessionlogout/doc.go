/*
Package sessionlogout defines an analyzer that reports logouts which leave the session
as it is on the server.

# Analyzer sessionlogout

sessionlogout: report logouts that leave the session on the server alive

Where sessions are kept on the server, the cookie has nothing but an identifier. A logout
that has the browser forget it does not end the session: whoever has seen the identifier,
in a log, on a shared computer, by a script, goes on using it until the session expires,
and so does the browser's own copy in a backup or another tab.

	func logout(w http.ResponseWriter, r *http.Request) {
		http.SetCookie(w, &http.Cookie{Name: "session", Path: "/", MaxAge: -1}) // reported
	}

	func logout(w http.ResponseWriter, r *http.Request) {
		if err := sessions.Destroy(r.Context()); err != nil {
			http.Error(w, "internal error", http.StatusInternalServerError)
		}
	}

It is reported where a function whose name, or route, says that it logs somebody out
deletes the cookie of a session that stays on the server, and neither it, nor what it
calls, nor what calls it in the package, does anything to the session; helpers of other
packages are followed. Which cookie that is tells the configuration of the manager, here or
in a package that is imported, the name that a session is asked for by, or the library's
default: scs, fiber, beego, macaron, go-session, flamego, gf, iris and icza/session, and
stores of gorilla/sessions, echo-contrib and gin-contrib that all keep their sessions on the
server.

It is silent where the session is ended, emptied, given a new identifier, or has taken out
of it whose it is; where a function that is not seen may do so by its name; where all the
data live in the cookie, as with the CookieStore of gorilla/sessions or a JWT: there, nothing
on the server could end them, and to delete the cookie is all that a logout can do;
in generated files and, but for -cookieflow.tests, in tests.

A store that package main makes under a name of its own is not known to handlers that main
imports; this and the names that it goes by are why the rule is opt-in.

There is no fix: what to do with the error is a judgement.

CWE-613, OWASP ASVS 5 V7.4.1.
*/
package sessionlogout
