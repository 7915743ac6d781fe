package model

// flamegoSession: github.com/flamego/session session.go. HttpOnly is on where nothing
// at all is configured. A cookie is sent unless the program has a function of its own
// for that.
func flamegoSession() Library {
	const mod = "github.com/flamego/session"
	return Library{
		Module:        mod,
		Packages:      []string{mod},
		SessionCookie: "flamego_session",
		Records: []Record{
			{Type: mod + ".CookieOptions", Kind: Session, Fields: map[Attribute]string{
				Name: "Name", Path: "Path", Domain: "Domain", MaxAge: "MaxAge", Secure: "Secure", HTTPOnly: "HTTPOnly", SameSite: "SameSite",
			}, Reading: Reading{Untouched: map[Attribute]any{HTTPOnly: true}, Defaults: map[Attribute]any{Name: "flamego_session", Path: "/", SameSite: SameSiteLax}}},
			{Type: mod + ".Options", Kind: Session, Managed: true, Fields: map[Attribute]string{Sent: "WriteIDFunc"},
				Reading: Reading{Inverted: []Attribute{Sent}}, Slots: []Slot{{Path: "Cookie", Type: mod + ".CookieOptions"}}},
		},
		Funcs: []Func{
			{Symbol: mod + ".Sessioner", Make: &Make{Type: mod + ".Options", ServerSide: true, From: map[string]Operand{"": Param(0)}}},
			puts("("+mod+".Session).Set", Param(0), Param(1)),
			{Symbol: "(" + mod + ".Session).Delete", Session: &Use{Does: Empties}}, {Symbol: "(" + mod + ".Session).Flush", Session: &Use{Does: Empties}},
			{Symbol: "(" + mod + ".Session).RegenerateID", Session: &Use{Does: Rotates}},
		},
	}
}
