/*
Package cookieinvalid defines an analyzer that reports cookies that browsers or
libraries drop or change.

# Analyzer cookieinvalid

cookieinvalid: report cookies that browsers or libraries drop or change

Some attributes and names of cookies are contracts: a browser that is sent a
cookie that breaks one drops it without a word. The handler succeeds, the
header is on the wire, and the cookie is never seen again.

  - SameSite=None and Partitioned need Secure.
  - A name that begins with __Secure- needs Secure.
  - A name that begins with __Host- needs Secure, Path=/ and no Domain. An empty
    Path does not do: the browser then takes the directory of the URL.
  - A name that begins with __Http- or __Host-Http- needs HttpOnly besides.

Browsers compare these prefixes without regard to case (RFC 6265bis, sections
4.1.3 and 5.7; CHIPS; the Http prefixes are those of the layered-cookies draft).

	// reported twice, for Secure and for Path
	http.SetCookie(w, &http.Cookie{Name: "__Host-sid", Value: id})

	http.SetCookie(w, &http.Cookie{Name: "__Host-sid", Value: id, Path: "/", Secure: true})

The same is true of a cookie that is sent to delete one: it is dropped, and the
one that was to be deleted stays. With __Host- that is for cookiedelete to say,
but for a Domain. Session stores are judged with the defaults of
the library: gorilla/sessions sends SameSite=None since 1.3.0 unless it is told
otherwise, and so a store whose Options.Secure is turned off has no sessions.

Libraries do as much without a word, or with one in a log:

  - net/http sends no cookie that has no name, or whose name is not a token, and leaves out of a value
    what may not stand there: quotation marks, semicolons, backslashes, control
    characters and all that is not ASCII. JSON that is not encoded arrives as
    something else.

  - net/http leaves out a Domain that is none: with a scheme, a port, a path, a
    wildcard, an underscore, letters that are not ASCII. The cookie is then for
    the one host that sends it. fiber v3 sends no such cookie, and with other
    libraries browsers drop it.

  - Browsers drop a cookie for a public suffix (co.uk, github.io), and one for a
    name without a dot (localhost) but on that very host.

  - Browsers take no notice of a Path without a slash in front, of an attribute
    of more than 1024 bytes, and of a cookie of more than 4096 (RFC 6265bis,
    section 5.6).

Such as:

	// reported: arrives as {theme:dark}
	http.SetCookie(w, &http.Cookie{Name: "prefs", Value: `{"theme":"dark"}`})

	// reported: sent without a Domain
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: id, Domain: "example.com:8080"})

These are reported of net/http, gin, echo and fiber, about texts that are
constant. A value with a space or a comma is silent: net/http puts it into
quotation marks, and takes them off again. So is the address of a host, for
which that host may set cookies.

The report is at the element, assignment or argument that is wrong, or else at
the literal or call that leaves the attribute out; cookiesecure and
cookiehttponly are silent there.

It is silent where the attribute is decided at run time, about prefixes of
names that are not known before the program runs, for cookies of clients and
for cookies that never reach one, in generated files and, but for
-cookieflow.tests, in tests.

The fix sets Secure or HttpOnly to true, an empty Path to "/", or takes the
scheme, the port or the path from a Domain.

CWE-1275, CWE-614, OWASP ASVS 5 V3.3.1 and V3.3.3.
*/
package cookieinvalid
