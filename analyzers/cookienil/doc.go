/*
Package cookienil defines an analyzer that reports uses of cookies that a request
may not have.

# Analyzer cookienil

cookienil: report uses of a cookie that is nil when the request has none

(*http.Request).Cookie returns nil and an error for a request without the cookie.
A handler that uses the result all the same panics, and everybody can send such
a request. net/http recovers from the panic, but the client gets no answer; in a
goroutine of its own it ends the program.

	c, _ := r.Cookie("sid")
	user := users[c.Value] // reported

	c, err := r.Cookie("sid")
	if err != nil {
		http.Redirect(w, r, "/login", http.StatusSeeOther)
		return
	}
	user := users[c.Value]

Logging the error is not enough, and neither is a middleware that recovers. The
same is true of the Cookie method of echo's Context, and of functions that pass on
what these return, also in other packages: with an error, without it, or nil alone.
A function that uses its parameter without asking counts as a use where it is
called. Methods of *http.Cookie accept nil, and so does http.SetCookie.

A gorilla store returns nil where the name of the session cannot be the name of
a cookie. This is reported where the name is a constant that cannot, or is decided
at run time by a call or the request.

It is silent where the error or the pointer was compared or handed to a function
whose result decides, where the error was handed to a function that does not come
back from one, where the same cookie was found before, where all that the package
hands a handler to, or puts around all handlers, looks for it, in generated files
and, but for -cookieflow.tests, in tests.

A function that other packages can name, and that nothing in its own uses, is mostly a
handler which another package registers, and for those who are logged in behind a
middleware that has looked for their cookie. Where such a function throws the error away
of a cookie that is named like a session's, it is silent but for -cookienil.elsewhere,
which the group strict has.

There is no fix: what to answer to such a request is for the program to say.

CWE-476.
*/
package cookienil
