// Package csrf protects forms with gorilla/csrf, which sends Secure, HttpOnly and SameSite=Lax by itself.
package csrf

import (
	"net/http"

	"github.com/gorilla/csrf"
)

func badly(key []byte, pages http.Handler) http.Handler {
	return csrf.Protect(key, csrf.CookieName("login"),
		csrf.Secure(false),                      // want `without Secure`
		csrf.HttpOnly(false),                    // want `without HttpOnly`
		csrf.SameSite(csrf.SameSiteDefaultMode), // want `without SameSite`
	)(pages)
}

func well(key []byte, pages http.Handler) http.Handler {
	return csrf.Protect(key, csrf.CookieName("login"))(pages)
}

func dynamic(key []byte, pages http.Handler, on bool, mode csrf.SameSiteMode) http.Handler {
	return csrf.Protect(key, csrf.CookieName("login"), csrf.Secure(on), csrf.HttpOnly(on), csrf.SameSite(mode))(pages)
}

func partial(key []byte, pages http.Handler) http.Handler {
	options := []csrf.Option{csrf.CookieName("login")}
	options = append(options, csrf.Secure(false)) // want `without Secure`
	return csrf.Protect(key, options...)(pages)
}
