package model

import "time"

// ginJWT: github.com/appleboy/gin-jwt v2 and v3 auth_jwt.go. The cookie has the
// SameSite that the context has where the field is zero.
func ginJWT(version string) Library {
	l := jwtMiddleware("github.com/appleboy/gin-jwt/"+version, "GinJWTMiddleware")
	l.Records[0].Elsewhere = append(l.Records[0].Elsewhere, SameSite)
	return l
}

// hertzJWT: github.com/hertz-contrib/jwt auth_jwt.go, a port of gin-jwt. The
// cookie is sent by hertz, which turns Secure on for SameSite=None.
func hertzJWT() Library {
	l := jwtMiddleware("github.com/hertz-contrib/jwt", "HertzJWTMiddleware")
	l.Records[0].Forces = []Force{noneIsSecure}
	return l
}

// jwtMiddleware is a middleware that hands out tokens in a cookie. They live for
// Timeout, one hour where that is zero, and the cookie as long as the token.
func jwtMiddleware(mod, typ string) Library {
	return Library{
		Module:   mod,
		Packages: []string{mod},
		Records: []Record{{Type: mod + "." + typ, Kind: Session, Managed: true, Fields: map[Attribute]string{
			Name: "CookieName", Domain: "CookieDomain", MaxAge: "CookieMaxAge", Secure: "SecureCookie", HTTPOnly: "CookieHTTPOnly",
			SameSite: "CookieSameSite", Lifetime: "Timeout", Sent: "SendCookie",
		}, Reading: Reading{
			Units:     map[Attribute]time.Duration{MaxAge: time.Nanosecond},
			Defaults:  map[Attribute]any{Name: "jwt", Lifetime: int(time.Hour)},
			Elsewhere: []Attribute{MaxAge},
			Fixed:     map[Attribute]any{Path: "/"},
		}}},
		Funcs: []Func{{Symbol: mod + ".New", Keys: &Keys{Sign: Param(0), Inside: "Key", Keyed: Keyed{For: "tokens"}}}},
	}
}
