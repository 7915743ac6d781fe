package model

// gorillaCSRF: github.com/gorilla/csrf options.go, csrf.go. Protect sets
// Secure, HttpOnly, SameSite=Lax (since v1.7.0) and a Max-Age of 12 hours, and
// no Path. An option is described as the cookie that there is when it is the
// only one: what it does not set is as safe as can be. Scripts may have to read
// the cookie: HttpOnly is left to the program, and so is its name, which says
// nothing without the other options.
func gorillaCSRF() Library {
	const mod = "github.com/gorilla/csrf"
	fields := map[Attribute]string{
		Path: "·path", Domain: "·domain", MaxAge: "·maxAge", Secure: "·secure", SameSite: "·sameSite",
	}
	option := func(name string, a Attribute) Func {
		return Func{Symbol: mod + "." + name, Make: &Make{
			Type:     mod + ".Option",
			Variants: []Variant{{Fields: map[string]any{"·maxAge": 12 * 60 * 60, "·secure": true, "·sameSite": SameSiteLax}}},
			From:     map[string]Operand{fields[a]: Param(0)},
		}}
	}
	return Library{
		Module:   mod,
		Packages: []string{mod},
		Records:  []Record{{Type: mod + ".Option", Kind: Cookie, Managed: true, Fields: fields}},
		Funcs: []Func{
			option("Path", Path), option("Domain", Domain), option("MaxAge", MaxAge),
			option("Secure", Secure), option("SameSite", SameSite),
		},
	}
}
