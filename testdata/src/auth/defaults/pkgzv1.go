package main

import (
	"net/http"

	"github.com/go-pkgz/auth"
	"github.com/go-pkgz/auth/token"
)

func observePkgzV1() {
	for _, o := range []auth.Opts{
		{JWTCookieName: "token"},
		{JWTCookieName: "token", JWTCookieDomain: "example.com", SecureCookies: true, SameSiteCookie: http.SameSiteStrictMode},
	} {
		args := []any{map[string]any{
			"JWTCookieName": o.JWTCookieName, "JWTCookieDomain": o.JWTCookieDomain,
			"SecureCookies": o.SecureCookies, "SameSiteCookie": o.SameSiteCookie,
		}}
		o.SecretReader = token.SecretFunc(func(string) (string, error) { return "secret", nil })
		service := auth.NewService(o)
		observation{
			Symbol: "github.com/go-pkgz/auth.NewService",
			Args:   args,
			SetCookie: serve(func(w http.ResponseWriter, r *http.Request) {
				var claims token.Claims
				claims.Audience = "app"
				_, err := service.TokenService().Set(w, claims)
				check(err)
			}),
		}.print()
	}
}
