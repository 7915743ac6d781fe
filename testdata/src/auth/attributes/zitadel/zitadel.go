// Package zitadel keeps the state of a login with zitadel/oidc, which sends Secure, HttpOnly and SameSite=Lax by itself.
package zitadel

import (
	"net/http"

	httphelper "github.com/zitadel/oidc/v3/pkg/http"
)

func badly(key []byte) *httphelper.CookieHandler {
	return httphelper.NewCookieHandler(key, key, httphelper.WithUnsecure()) // want `without Secure`
}

func well(key []byte) *httphelper.CookieHandler {
	return httphelper.NewCookieHandler(key, key)
}

func dynamic(key []byte, dev bool, mode http.SameSite) *httphelper.CookieHandler {
	options := []httphelper.CookieHandlerOpt{httphelper.WithSameSite(mode)}
	return httphelper.NewCookieHandler(key, key, options...)
}

func partial(key []byte) *httphelper.CookieHandler {
	options := []httphelper.CookieHandlerOpt{httphelper.WithSameSite(http.SameSiteStrictMode)}
	options = append(options, httphelper.WithUnsecure()) // want `without Secure`
	return httphelper.NewCookieHandler(key, key, options...)
}
