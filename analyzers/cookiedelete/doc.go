/*
Package cookiedelete defines an analyzer that reports attempts to delete a cookie
that leave it where it is.

# Analyzer cookiedelete

cookiedelete: report deletions that leave the cookie in place

A server cannot take a cookie back. It can send another one of the same name, Path
and Domain that is over already: with a negative MaxAge, or an Expires in the
past. Everything else leaves the cookie in the browser, and a logout that only
looks like one.

	http.SetCookie(w, &http.Cookie{Name: "sid", Value: "", Path: "/"})             // reported
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: "", Path: "/", MaxAge: 0})  // reported
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: "", Path: "/", MaxAge: -1}) // right

An empty value is reported where the name of the function, or of one that calls
it, says that it deletes (logout, signout, clear, delete, remove, expire, revoke,
destroy), or where the package gives a cookie of that name a value elsewhere and
never deletes it. net/http sends nothing for a MaxAge of 0, nor for an Expires
that is the zero time; gin, hertz and beego make as little of a maxAge of 0.

A deletion is reported as well that

  - has another Path or Domain than the cookie has where the package sets it, or
    none where it is set with one. Browsers tell cookies apart by both (RFC 6265,
    section 5.3). Without a Path a cookie has that of the URL up to the last slash:
    a deletion without one works from some URLs only. What the library offers for
    it, such as ClearCookie of fiber and DelClientCookie of fasthttp and hertz,
    sends no Path;
  - is of a session whose Options were replaced without a Path, where those of
    the store have Path=/ (gorilla/sessions, gin-contrib/sessions);
  - is of a cookie whose name begins with __Host- and has no Secure or no Path=/:
    browsers drop it;
  - has a negative MaxAge alone, and is sent by a fasthttp before v1.58.0 or a hertz before
    v0.10.3, which leave that out: fiber v2 requires fasthttp v1.51.0, and has such a cookie
    kept, until the browser is closed. An Expires in the past deletes it.

It is silent where the package sets the cookie with several Paths or Domains, or
with one that is known at run time only, and where another deletion of the package
has the right one.

A deletion without a Path of a cookie with Path=/ works from /logout and not from
/auth/logout. It is reported where the package registers the function that makes it
under a path of the second kind; where no path is seen, with -cookiedelete.strict
only, and so is a deletion that has a Path or a Domain where the cookie is set without
one.

The fix makes MaxAge -1, or adds the Path that is missing.

CWE-613. RFC 6265, section 5.3.
*/
package cookiedelete
