// Package managers has lifetimes of sessions.
package managers

import (
	"time"

	"github.com/alexedwards/scs/v2"
	"github.com/gin-gonic/gin"
	"github.com/gorilla/securecookie"
	"github.com/gorilla/sessions"
)

func scsManagers() {
	m := scs.New()
	m.Lifetime = 3600       // want `session cookie: Lifetime of 3.6µs ends at once: a number without a unit is one of nanoseconds`
	m.IdleTimeout = 20 * 60 // want `session cookie: IdleTimeout of 1.2µs ends at once`
	use(m)

	n := scs.New()
	n.Lifetime, n.IdleTimeout = time.Hour, 20*time.Minute
	use(n)

	o := scs.New()
	o.Lifetime = 250 * time.Millisecond
	use(o)
}

func stores(key []byte, ttl time.Duration) {
	s := sessions.NewCookieStore(key)
	s.Options.MaxAge = int(ttl) // want `session cookie: MaxAge counts seconds, but this is a time.Duration`
	keep(s)

	t := sessions.NewCookieStore(key)
	t.MaxAge(int(24 * time.Hour)) // want `session cookie: MaxAge counts seconds, but this is 1 day in nanoseconds`
	keep(t)

	u := sessions.NewCookieStore(key)
	u.Options = &sessions.Options{Path: "/", MaxAge: 86400 * 3650} // want `session cookie is to last for 10 years, but browsers`
	keep(u)

	v := sessions.NewCookieStore(key)
	v.MaxAge(int(ttl.Seconds()))
	keep(v)

	c := securecookie.New(key, nil)
	c.MaxAge(int(ttl)) // want `codec: MaxAge counts seconds`
	sink(c)
}

func handler(c *gin.Context, ttl time.Duration, expires time.Time) {
	c.SetCookie("a", "x", int(ttl), "/", "", true, true)            // want `cookie "a": MaxAge counts seconds, but this is a time.Duration`
	c.SetCookie("b", "x", int(time.Hour*24), "/", "", true, true)   // want `cookie "b": MaxAge counts seconds, but this is 1 day in nanoseconds`
	c.SetCookie("c", "x", int(expires.Unix()), "/", "", true, true) // want `cookie "c": MaxAge counts seconds from now`
	c.SetCookie("d", "x", int(time.Until(expires).Seconds()), "/", "", true, true)
	c.SetCookie("e", "x", 3600, "/", "", true, true)
	c.SetCookie("f", "x", 3600*24*30*365, "/", "", true, true) // want `cookie "f" is to last for 30 years`
}

func use(*scs.SessionManager) {}

func keep(*sessions.CookieStore) {}

func sink(*securecookie.SecureCookie) {}
