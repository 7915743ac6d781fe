/*
Package cookielost defines an analyzer that reports cookies, and changes of
cookies, that never reach the client.

# Analyzer cookielost

cookielost: report cookies that are set after the response header was sent

A cookie is a line in the header of a response. The header is sent with the
first byte of the body, or by WriteHeader. Whatever is added to it after that is
lost: http.SetCookie and session.Save return as if nothing were wrong, and the
user is not logged in, or not logged out.

	json.NewEncoder(w).Encode(user)
	http.SetCookie(w, cookie) // lost: the header was sent with the JSON

	http.SetCookie(w, cookie)
	json.NewEncoder(w).Encode(user)

What is reported:

  - A cookie that is set, or a session that is saved, after the header was sent
    on every path: by WriteHeader (but for a status below 200), Write, http.Error,
    http.Redirect, fmt.Fprint, io.Copy, a template, an encoder, Flush, or by what
    a framework has for that (gin, echo). Helper functions are followed, into
    other packages too, and so are deferred calls.
    A session of scs that is changed then: since v2.6.0 it is saved with the header.
  - The same after the next handler was called with the same response: it may
    have sent nothing, but mostly has.
  - An attribute that is given to a cookie after it was sent, when it is not sent
    again. In gin, SetSameSite after SetCookie.
  - A cookie that is made with a name and a value, and of which nothing else is
    done in the function but that more is written to it. A cookie of the request
    that is given an attribute, mostly a MaxAge to delete it, and is not sent.
  - Header().Set("Set-Cookie", ...), in gin Header, after another cookie was set:
    Set replaces all lines of that name, Add adds one. Append of fiber for a second
    cookie: it makes one line of both.

It is silent where only some paths have sent the header, where a helper only saves a
session that lacks a value, which a middleware may have given it, where the response was
given to code that cannot be seen, and for frameworks that hold the response
back until the handler returns (fiber, fasthttp, hertz, gf).

The fix puts Add in the place of Set. The order of statements is left to you.

CWE-696. RFC 9110, section 6.1; net/http, ResponseWriter.
*/
package cookielost
