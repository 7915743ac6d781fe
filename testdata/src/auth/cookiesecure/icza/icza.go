// Package icza keeps sessions with icza/session.
package icza

import (
	"net/http"
	"time"

	"github.com/icza/session"
)

func init() {
	session.Global.Close()
	session.Global = session.NewCookieManagerOptions(session.NewInMemStore(), &session.CookieMngrOptions{
		AllowHTTP: true, // want `^session cookie is sent without Secure, so browsers also send it over plain HTTP$`
	})
}

func turnedOff() session.Manager {
	options := &session.CookieMngrOptions{SessIDCookieName: "sid"}
	options.CookieMaxAge = time.Hour
	options.AllowHTTP = true // want `session cookie is sent without Secure`
	return session.NewCookieManagerOptions(session.NewInMemStore(), options)
}

// Silent from here on.

func defaults() session.Manager { return session.NewCookieManager(session.NewInMemStore()) }

func configured() session.Manager {
	return session.NewCookieManagerOptions(session.NewInMemStore(), &session.CookieMngrOptions{SessIDCookieName: "sid", CookiePath: "/app"})
}

func set() session.Manager {
	return session.NewCookieManagerOptions(session.NewInMemStore(), &session.CookieMngrOptions{AllowHTTP: false})
}

func decided(development bool) session.Manager {
	return session.NewCookieManagerOptions(session.NewInMemStore(), &session.CookieMngrOptions{AllowHTTP: development})
}

func logout(w http.ResponseWriter, r *http.Request) {
	if s := session.Get(r); s != nil {
		session.Remove(s, w)
	}
}
