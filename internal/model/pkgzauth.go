package model

// goPkgzAuth: github.com/go-pkgz/auth auth.go and token/jwt.go, and the same of
// its module v2. The token's cookie has Path=/ and HttpOnly always.
func goPkgzAuth(mod string) Library {
	opts, service := mod+".Opts", mod+".Service"
	return Library{
		Module:   mod,
		Packages: []string{mod},
		Records: []Record{
			{Type: opts, Kind: Session, Fields: map[Attribute]string{
				Name: "JWTCookieName", Domain: "JWTCookieDomain", Secure: "SecureCookies", SameSite: "SameSiteCookie",
			}},
			{Type: service, Kind: Session, Managed: true, Slots: []Slot{{Path: "·opts", Type: opts}}},
		},
		Funcs: []Func{
			{Symbol: mod + ".NewService", Make: &Make{Type: service, From: map[string]Operand{"·opts": Param(0)}}},
		},
	}
}
