package model

// authboss: github.com/volatiletech/authboss-clientstate cookies.go. The
// constructors set everything but Domain and SameSite, and return a struct.
func authboss() Library {
	const mod = "github.com/volatiletech/authboss-clientstate"
	makes := &Make{Type: mod + ".CookieStorer", Variants: []Variant{{Fields: map[string]any{
		"Path": "/", "MaxAge": 730 * 60 * 60, "HTTPOnly": true, "Secure": true,
	}}}}
	return Library{
		Module:   mod,
		Packages: []string{mod},
		Records: []Record{{Type: mod + ".CookieStorer", Kind: Session, Managed: true, Fields: map[Attribute]string{
			Path: "Path", Domain: "Domain", MaxAge: "MaxAge", Secure: "Secure", HTTPOnly: "HTTPOnly", SameSite: "SameSite",
		}}},
		Funcs: []Func{
			{Symbol: mod + ".NewCookieStorer", Keys: &Keys{Sign: Param(0), Encrypt: Param(1), Keyed: cookieKeys("sessions")}, Make: makes},
			{Symbol: mod + ".NewCookieStorerFromExisting", Make: makes},
		},
	}
}
