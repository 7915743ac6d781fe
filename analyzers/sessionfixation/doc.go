/*
Package sessionfixation defines an analyzer that reports logins after which a
session keeps the identifier that it had before.

# Analyzer sessionfixation

sessionfixation: report logins that keep the session identifier from before

Before anybody is logged in there is a session already, and its identifier is in
a cookie that others may have planted: on a computer that is shared, from a page
below the same domain, through a connection that is not encrypted. If the session
keeps its identifier when somebody logs in, whoever planted it is logged in as
well (session fixation).

	if err := bcrypt.CompareHashAndPassword(user.Hash, password); err != nil {
		http.Error(w, "wrong password", http.StatusUnauthorized)
		return
	}
	sessions.Put(r.Context(), "userID", user.ID) // reported

	if err := sessions.RenewToken(r.Context()); err != nil {
		http.Error(w, "internal error", http.StatusInternalServerError)
		return
	}
	sessions.Put(r.Context(), "userID", user.ID)

It is reported where a function first verifies a credential and then puts into the
session whose it is, and neither it, nor what it calls, nor what calls it in the
package, gives the session a new identifier or ends it, before or after. A
credential is verified by bcrypt and by functions whose name says so
(CheckPassword, VerifyCredentials, Authenticate, Login), also of an interface, by a
comparison of the field of a struct that is named as a password, and by a query for a
password; whose a session is tells a constant key such as "user_id", "email", "loggedIn" or "role", of
which the first is reported.
Both are found in what the function calls, in other packages too: of one that has nothing to
do with cookies or sessions what it asks bcrypt, and who in it calls that.

It is about libraries that keep the data on the server and can give a session a new
identifier: scs (RenewToken), fiber (Regenerate, Reset), beego
(SessionRegenerateID), gf (RegenerateId), macaron (RegenerateId), go-session
(Refresh), flamego (RegenerateID). Stores whose sessions live in the cookie have no
identifier that could be planted. Of iris nothing is said: it takes whatever identifier
a client sends, and has nothing to replace one, for a session that is started after the
last one was destroyed has its identifier again.

Reported is also a cookie for a session that gets its value from the URL or a form of
the request, under a name that says session, too:

	http.SetCookie(w, &http.Cookie{Name: "session_id", Value: r.FormValue("sid")}) // reported

A header of the request counts as nothing that others could plant.

It is silent where the key is not known before the program runs; where a function
whose name says that it renews a session is called; for functions that change an
account (ChangePassword); about a check that a framework calls by reflection, as
a form's validator; in generated files and, but for -cookieflow.tests, in tests.

There is no fix: what to do with the error is a judgement.

CWE-384, OWASP ASVS 5 V7.2.4.
*/
package sessionfixation
