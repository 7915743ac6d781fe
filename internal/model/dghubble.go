package model

// dghubble: github.com/dghubble/sessions cookie.go, store.go. The cookie is
// what the configuration says and nothing else; without one, NewCookieStore
// takes DefaultCookieConfig.
func dghubble() Library {
	const mod = "github.com/dghubble/sessions"
	config := func(name string, secure bool) Var {
		return Var{Symbol: mod + "." + name, Type: mod + ".CookieConfig", Fields: map[string]any{
			"Path": "/", "MaxAge": 7 * 24 * 60 * 60, "HTTPOnly": true, "Secure": secure, "SameSite": SameSiteLax,
		}}
	}
	return Library{
		Module:   mod,
		Packages: []string{mod},
		Records: []Record{
			{Type: mod + ".CookieConfig", Kind: Session, Managed: true, Fields: map[Attribute]string{
				Path: "Path", Domain: "Domain", MaxAge: "MaxAge", Secure: "Secure", HTTPOnly: "HTTPOnly", SameSite: "SameSite",
			}},
			{Type: mod + ".Store", Kind: Session, Managed: true, Slots: []Slot{{Path: "·config", Type: mod + ".CookieConfig"}}},
		},
		Vars: []Var{config("DefaultCookieConfig", true), config("DebugCookieConfig", false)},
		Funcs: []Func{
			{Symbol: mod + ".NewCookieStore", Keys: sessionKeys(Param(1)), Make: &Make{
				Type:     mod + ".Store",
				Variants: []Variant{{Fields: map[string]any{"·config": Held(mod + ".DefaultCookieConfig")}}},
				From:     map[string]Operand{"·config": Param(0)},
			}},
		},
	}
}
