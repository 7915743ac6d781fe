package model

// gorillaCSRF: github.com/gorilla/csrf options.go, csrf.go. Protect sets
// Secure, HttpOnly, SameSite=Lax (since v1.7.0) and a Max-Age of 12 hours, and
// no Path. MaxAge also sets the age that is accepted: with 0 any. What it makes has no name of its own; the type of the options stands
// for it.
func gorillaCSRF() Library {
	const mod = "github.com/gorilla/csrf"
	fields := map[Attribute]string{
		Name: "·name", Path: "·path", Domain: "·domain", MaxAge: "·maxAge", Secure: "·secure", HTTPOnly: "·httpOnly", SameSite: "·sameSite",
		CodecAge: codecAgePath,
	}
	option := func(name string, a Attribute) Func {
		return Func{Symbol: mod + "." + name, Option: []Set{{Path: fields[a], From: Param(0)}}}
	}
	return Library{
		Module:   mod,
		Packages: []string{mod},
		Records:  []Record{{Type: mod + ".Option", Kind: Cookie, Managed: true, Fields: fields}},
		Funcs: []Func{
			{Symbol: mod + ".Protect", Keys: &Keys{Sign: Param(0), Keyed: cookieKeys(csrfTokens)}, Options: Param(1), Make: &Make{Type: mod + ".Option", Variants: []Variant{{Fields: map[string]any{
				"·name": "_gorilla_csrf", "·maxAge": 12 * 60 * 60, codecAgePath: 12 * 60 * 60, "·secure": true, "·httpOnly": true, "·sameSite": SameSiteLax,
			}}}}},
			option("CookieName", Name), option("Path", Path), option("Domain", Domain),
			{Symbol: mod + ".MaxAge", Option: []Set{{Path: fields[MaxAge], From: Param(0)}, {Path: fields[CodecAge], From: Param(0)}}},
			option("Secure", Secure), option("HttpOnly", HTTPOnly), option("SameSite", SameSite),
		},
	}
}
