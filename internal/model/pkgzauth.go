package model

import "time"

// goPkgzAuth: github.com/go-pkgz/auth auth.go and token/jwt.go, and the same of
// its module v2. The token's cookie has Path=/ and HttpOnly always. Versions
// before v1.25 do not send it where the token goes into a header.
func goPkgzAuth(mod string) Library {
	opts, service := mod+".Opts", mod+".Service"
	return Library{
		Module:   mod,
		Packages: []string{mod},
		Records: []Record{
			{Type: opts, Kind: Session, Fields: map[Attribute]string{
				Name: "JWTCookieName", Domain: "JWTCookieDomain", Secure: "SecureCookies", SameSite: "SameSiteCookie",
				MaxAge: "CookieDuration", Sent: "SendJWTHeader",
			}, Reading: Reading{
				Inverted: []Attribute{Sent},
				Units:    map[Attribute]time.Duration{MaxAge: time.Nanosecond},
				Defaults: map[Attribute]any{Name: "JWT", MaxAge: 31 * 24 * 60 * 60},
				Fixed:    map[Attribute]any{Path: "/", HTTPOnly: true},
			}},
			{Type: service, Kind: Session, Managed: true, Slots: []Slot{{Path: "·opts", Type: opts}}},
		},
		Funcs: []Func{
			{Symbol: mod + ".NewService", Make: &Make{Type: service, From: map[string]Operand{"·opts": Param(0)}}},
		},
	}
}
