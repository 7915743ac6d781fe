// Package pkgzv2 keeps sessions with go-pkgz/auth, which always sends HttpOnly.
package pkgzv2

import (
	"net/http"

	"github.com/go-pkgz/auth/v2"
)

func badly() *auth.Service {
	return auth.NewService(auth.Opts{URL: "https://example.com"}) // want `without Secure` `without SameSite`
}

func well() *auth.Service {
	return auth.NewService(auth.Opts{SecureCookies: true, SameSiteCookie: http.SameSiteLaxMode})
}

func dynamic(on bool, mode http.SameSite) *auth.Service {
	return auth.NewService(auth.Opts{SecureCookies: on, SameSiteCookie: mode})
}

func partial() *auth.Service {
	options := auth.Opts{URL: "https://example.com"} // want `without Secure`
	options.SameSiteCookie = http.SameSiteLaxMode
	return auth.NewService(options)
}
