// Package icza keeps sessions with icza/session, which always sends HttpOnly and never SameSite.
package icza

import (
	"github.com/icza/session"
)

func badly() session.Manager {
	return session.NewCookieManagerOptions(session.NewInMemStore(), &session.CookieMngrOptions{ // want `without SameSite`
		AllowHTTP: true, // want `without Secure`
	})
}

func well() session.Manager {
	return session.NewCookieManager(session.NewInMemStore()) // want `without SameSite`
}

func dynamic(plain bool) session.Manager {
	return session.NewCookieManagerOptions(session.NewInMemStore(), &session.CookieMngrOptions{AllowHTTP: plain}) // want `without SameSite`
}

func partial() session.Manager {
	options := &session.CookieMngrOptions{CookiePath: "/"}
	options.AllowHTTP = true                                                 // want `without Secure`
	return session.NewCookieManagerOptions(session.NewInMemStore(), options) // want `without SameSite`
}
