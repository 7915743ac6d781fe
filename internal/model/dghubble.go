package model

// dghubble: github.com/dghubble/sessions cookie.go, store.go, sessions.go. The cookie is
// what the configuration says and nothing else; without one, NewCookieStore
// takes DefaultCookieConfig. Sessions live in it, and are not saved by themselves.
func dghubble() Library {
	const (
		mod     = "github.com/dghubble/sessions"
		store   = mod + ".Store"
		session = mod + ".Session"
	)
	config := func(name string, secure bool) Var {
		return Var{Symbol: mod + "." + name, Type: mod + ".CookieConfig", Fields: map[string]any{
			"Path": "/", "MaxAge": 7 * 24 * 60 * 60, "HTTPOnly": true, "Secure": secure, "SameSite": SameSiteLax,
		}}
	}
	kept := ownState(session)
	kept.Slots = []Slot{{Path: "·config", Type: mod + ".CookieConfig"}}
	return Library{
		Module:   mod,
		Packages: []string{mod},
		Records: []Record{
			{Type: mod + ".CookieConfig", Kind: Session, Managed: true, Fields: map[Attribute]string{
				Path: "Path", Domain: "Domain", MaxAge: "MaxAge", Secure: "Secure", HTTPOnly: "HTTPOnly", SameSite: "SameSite",
			}},
			{Type: store, Kind: Session, Managed: true, Slots: kept.Slots},
			kept,
		},
		Vars: []Var{config("DefaultCookieConfig", true), config("DebugCookieConfig", false)},
		Funcs: []Func{
			{Symbol: mod + ".NewCookieStore", Keys: sessionKeys(Param(1)), Make: &Make{
				Type:     store,
				InCookie: Param(1),
				Variants: []Variant{{Fields: map[string]any{"·config": Held(mod + ".DefaultCookieConfig")}}},
				From:     map[string]Operand{"·config": Param(0)},
			}},
			found("("+store+").New", session), found("("+store+").Get", session), found(mod+".NewSession", session),
			{Symbol: "(*" + session + ").Set", Session: &Use{Does: Changes, Of: Recv}, Keeps: &Keep{Key: Param(0), Value: Param(1)}},
			{Symbol: "(*" + session + ").Save", Session: &Use{Does: Saves, Of: Recv, On: Param(0)}},
			{Symbol: "(" + store + ").Save", Session: &Use{Does: Saves, Of: Param(1), On: Param(0)}},
			{Symbol: "(*" + session + ").Destroy", Session: &Use{Does: Destroys, Of: Recv}}, {Symbol: "(" + store + ").Destroy", Session: &Use{Does: Destroys}},
		},
	}
}
