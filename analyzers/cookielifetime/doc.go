/*
Package cookielifetime defines an analyzer that reports cookies and sessions
that last for another time than they are meant to.

# Analyzer cookielifetime

cookielifetime: report cookies whose lifetime is in the wrong unit, or too long

MaxAge is a number of seconds, a time.Duration is one of nanoseconds, and the
compiler is content with either. A cookie for a day that is made with
int(24*time.Hour) is to last for 2.7 million years; one that expires at
time.Now().Add(3600) is gone before it arrives.

	http.SetCookie(w, &http.Cookie{Name: "sid", MaxAge: int(24 * time.Hour)}) // reported
	http.SetCookie(w, &http.Cookie{Name: "sid", MaxAge: int((24 * time.Hour).Seconds())})

	sessionManager.Lifetime = 3600 // reported
	sessionManager.Lifetime = time.Hour

Reported are

  - a MaxAge that is a time.Duration, milliseconds, minutes or hours, or a point
    in time (Unix), also where the conversion is in another function or the
    number comes from a constant or a configuration. int(d.Seconds()),
    int(d/time.Second) and int(d)/1e9 are right;
  - an Expires, or the Lifetime of a session manager, that is a number of
    nanoseconds so small that a number of seconds was meant: more than one, less
    than a second and no whole number of milliseconds;
  - a maxAge of a type that the library takes no notice of: beego takes int, int32
    and int64;
  - a lifetime of more than 400 days. Browsers keep a cookie for no longer
    (RFC 6265bis, sections 5.6.1 and 5.6.2), so that it does not do what is
    written. A lifetime that is that long on some ways only is for whoever
    configures it. Expires counts only where there is no MaxAge, as for browsers;
  - a cookie that lasts for longer than the token (JWT) in it, where both are
    constants: what the browser sends afterwards is refused, unless the package looks for
    the error of a token that is over (jwt.ErrTokenExpired), and may make it anew. A minute
    more is no matter;
  - with -cookielifetime.max-session=DURATION, cookies of sessions and
    credentials that last for longer than that. It is off by default.

It is silent about numbers of which nothing is known but that they are numbers
(MaxAge: config.MaxAge), about deletions, in generated files and, but for
-cookieflow.tests, in tests. A function of another package tells what it returns
only if that package has to do with cookies itself.

The fix, where a Duration is converted in place, is int(d.Seconds()).

CWE-613, OWASP ASVS 5 V7.3.
*/
package cookielifetime
