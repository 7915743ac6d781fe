// Package csrf protects forms with gorilla/csrf and nosurf.
package csrf

import (
	"net/http"

	"github.com/gorilla/csrf"
	"github.com/justinas/nosurf"
)

func off(key []byte, pages http.Handler) http.Handler {
	return csrf.Protect(key, csrf.Path("/"), csrf.Secure(false), csrf.FieldName("csrf"))(pages) // want `cookie "_gorilla_csrf" is sent without Secure`
}

func collected(key []byte, pages http.Handler) http.Handler {
	var options []csrf.Option
	options = append(options, csrf.Secure(false)) // want `cookie "_gorilla_csrf" is sent without Secure`
	return csrf.Protect(key, options...)(pages)
}

func collectedTwo(key []byte, pages http.Handler) http.Handler {
	var options []csrf.Option
	options = append(options, csrf.Path("/"), csrf.Secure(false)) // want `cookie "_gorilla_csrf" is sent without Secure`
	return csrf.Protect(key, options...)(pages)
}

func last(key []byte, pages http.Handler) http.Handler {
	protect := csrf.Protect(key,
		csrf.Secure(true),
		csrf.Secure(false), // want `cookie "xsrf" is sent without Secure`
		named(),
	)
	return protect(pages)
}

func named() csrf.Option { return csrf.CookieName("xsrf") }

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
	handler.SetBaseCookie(http.Cookie{ // want `cookie "csrf_token" is sent without Secure`
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

func onAgain(key []byte, pages http.Handler) http.Handler {
	return csrf.Protect(key, csrf.Secure(false), csrf.Secure(true))(pages)
}

func perhaps(key []byte, dev bool, more ...csrf.Option) []func(http.Handler) http.Handler {
	var options []csrf.Option
	if dev {
		options = append(options, csrf.Secure(false))
	}
	return []func(http.Handler) http.Handler{
		csrf.Protect(key, options...),
		csrf.Protect(key, more...),
		csrf.Protect(key, append(more, csrf.Path("/"))...),
	}
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
