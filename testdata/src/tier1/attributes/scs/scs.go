// Package scs keeps sessions with alexedwards/scs, which sends HttpOnly and SameSite=Lax by itself.
package scs

import (
	"net/http"

	"github.com/alexedwards/scs/v2"
)

func badly() *scs.SessionManager {
	m := scs.New()
	m.Cookie = scs.SessionCookie{Name: "sid"} // want `without Secure` `without HttpOnly` `without SameSite`
	return m
}

func badlyLeft() *scs.SessionManager {
	return scs.New() // want `without Secure`
}

func well() *scs.SessionManager {
	m := scs.New()
	m.Cookie = scs.SessionCookie{Name: "sid", Secure: true, HttpOnly: true, SameSite: http.SameSiteStrictMode}
	return m
}

func dynamic(on bool, mode http.SameSite) *scs.SessionManager {
	m := scs.New()
	m.Cookie.Secure, m.Cookie.HttpOnly, m.Cookie.SameSite = on, on, mode
	return m
}

// What is not assigned stays as the constructor has it.
func partial() *scs.SessionManager {
	m := scs.New()
	m.Cookie.Secure = true
	return m
}

func partialReplaced() *scs.SessionManager {
	m := scs.New()
	m.Cookie = scs.SessionCookie{Name: "sid", HttpOnly: true} // want `without Secure` `without SameSite`
	return m
}
