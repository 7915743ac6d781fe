/*
Package sessionsave defines an analyzer that reports changes of sessions that are
not saved.

# Analyzer sessionsave

sessionsave: report session changes that are lost because nothing saves them

Some libraries save a session only when they are told to. What a handler puts
into it, or takes out, is gone with the request otherwise: the login does not
last, the logout does not log out.

	session, _ := store.Get(r, "session")
	session.Values["user"] = id // lost: Save is not called
	http.Redirect(w, r, "/", http.StatusFound)

	session.Values["user"] = id
	if err := session.Save(r, w); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	http.Redirect(w, r, "/", http.StatusFound)

A change is what is put into the session's values or taken from them, a flash
message, and other options. It is reported if on no path from there to the end of
the function the session is saved. That another path saves it does not help:

	if err := check(r); err != nil {
		session.AddFlash(err.Error()) // lost: this path returns before Save
		http.Redirect(w, r, "/login", http.StatusFound)
		return
	}

Functions that are given a session, or return one, are followed to their callers,
into other packages too. Options that such a function gives it are for whoever saves the
session: who only reads it loses nothing, unless they delete its cookie. It is about
gorilla/sessions with every store, echo-contrib, gin-contrib/sessions, sessions of fiber
that a store hands out, dghubble/sessions and go-session.

It is silent where the session is given to code that cannot be seen, or kept
somewhere, and where a middleware of the package saves sessions, or a function, of the
package or of one that it imports, that saves all sessions of a request which it is not
given, and that nothing here calls: somebody does who knows when the handlers are done. It
is silent for libraries that save by themselves (scs, beego, iris, gf); in generated files
and, but for -cookieflow.tests, in tests. A session that is saved too late is the finding of
cookielost.

With -sessionsave.errors it reports saves as well whose error nothing looks at, deferred
ones too: a cookie that is too long, or a store that cannot be reached, then loses the
change without a word.

	session.Values["user"] = id
	session.Save(r, w) // reported with -sessionsave.errors

There is no fix: what to do with the error is a judgement.

CWE-613, where a logout is lost.
*/
package sessionsave
