package model

import "time"

// ginJWT: github.com/appleboy/gin-jwt v2 and v3 auth_jwt.go. Tokens live for
// Timeout, one hour where that is zero, and the cookie as long as the token. It
// has the SameSite that the context has where the field is zero.
func ginJWT(version string) Library {
	mod := "github.com/appleboy/gin-jwt/" + version
	return Library{
		Module:   mod,
		Packages: []string{mod},
		Records: []Record{{Type: mod + ".GinJWTMiddleware", Kind: Session, Managed: true, Fields: map[Attribute]string{
			Name: "CookieName", Domain: "CookieDomain", MaxAge: "CookieMaxAge", Secure: "SecureCookie", HTTPOnly: "CookieHTTPOnly",
			SameSite: "CookieSameSite", Lifetime: "Timeout", Sent: "SendCookie",
		}, Reading: Reading{
			Units:     map[Attribute]time.Duration{MaxAge: time.Nanosecond},
			Defaults:  map[Attribute]any{Name: "jwt", Lifetime: int(time.Hour)},
			Elsewhere: []Attribute{MaxAge, SameSite},
			Fixed:     map[Attribute]any{Path: "/"},
		}}},
	}
}
