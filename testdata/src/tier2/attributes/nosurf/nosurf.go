// Package nosurf protects forms with justinas/nosurf.
package nosurf

import (
	"net/http"

	"github.com/justinas/nosurf"
)

func badly(pages http.Handler) http.Handler {
	handler := nosurf.New(pages)
	handler.SetBaseCookie(http.Cookie{Name: "login"}) // want `without Secure` `without HttpOnly` `without SameSite`
	return handler
}

func badlyLeft(pages http.Handler) http.Handler {
	return nosurf.New(pages) // want `without Secure`
}

func well(pages http.Handler) http.Handler {
	handler := nosurf.New(pages)
	handler.SetBaseCookie(http.Cookie{Name: "login", Secure: true, HttpOnly: true, SameSite: http.SameSiteLaxMode})
	return handler
}

func dynamic(pages http.Handler, on bool, mode http.SameSite) http.Handler {
	handler := nosurf.New(pages)
	handler.SetBaseCookie(http.Cookie{Name: "login", Secure: on, HttpOnly: on, SameSite: mode})
	return handler
}

func partial(pages http.Handler) http.Handler {
	cookie := http.Cookie{Name: "login"} // want `without Secure` `without SameSite`
	cookie.HttpOnly = true
	handler := nosurf.New(pages)
	handler.SetBaseCookie(cookie)
	return handler
}
