// Package csrf protects forms with gorilla/csrf and nosurf.
package csrf

import (
	"net/http"

	"github.com/gorilla/csrf"
	"github.com/justinas/nosurf"
)

func off(key []byte, pages http.Handler) http.Handler {
	return csrf.Protect(key, csrf.Path("/"), csrf.Secure(false))(pages) // want `cookie is sent without Secure`
}

func collected(key []byte, pages http.Handler) http.Handler {
	var options []csrf.Option
	options = append(options, csrf.Secure(false)) // want `cookie is sent without Secure`
	return csrf.Protect(key, options...)(pages)
}

func masked(pages http.Handler) http.Handler {
	return nosurf.New(pages) // want `cookie "csrf_token" is sent without Secure`
}

func pure(pages http.Handler) http.Handler {
	return nosurf.NewPure(pages) // want `cookie "csrf_token" is sent without Secure`
}

func exempt(pages http.Handler) http.Handler {
	handler := nosurf.New(pages) // want `cookie "csrf_token" is sent without Secure`
	handler.ExemptPath("/hook")
	return handler
}

func based(pages http.Handler) http.Handler {
	handler := nosurf.New(pages)
	handler.SetBaseCookie(http.Cookie{ // want `cookie is sent without Secure`
		HttpOnly: true,
		Path:     "/",
	})
	return handler
}

// Silent from here on.

func defaults(key []byte, pages http.Handler) http.Handler {
	return csrf.Protect(key)(pages)
}

func configured(key []byte, pages http.Handler) http.Handler {
	return csrf.Protect(key, csrf.Path("/"), csrf.CookieName("xsrf"), csrf.MaxAge(3600), csrf.SameSite(csrf.SameSiteStrictMode))(pages)
}

func chosen(key []byte, https bool, pages http.Handler) http.Handler {
	return csrf.Protect(key, csrf.Secure(https))(pages)
}

func basedSecurely(pages http.Handler) http.Handler {
	handler := nosurf.New(pages)
	handler.SetBaseCookie(http.Cookie{HttpOnly: true, Path: "/", Secure: true})
	return handler
}

func basedByChoice(pages http.Handler, https bool) http.Handler {
	handler := nosurf.New(pages)
	handler.SetBaseCookie(http.Cookie{HttpOnly: true, Path: "/", Secure: https})
	return handler
}
