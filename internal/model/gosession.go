package model

// goSession: github.com/go-session/session/v3 session.go, default.go. The cookie
// has Path=/ and HttpOnly always, Secure by default where the request came over
// TLS or from nearby, a Max-Age of 7 days, and no SameSite. A session that is not used
// for 2 hours is gone. What is changed in one has to be saved, but for Flush (store.go).
// InitManager makes the manager that the package keeps.
func goSession() Library {
	const (
		mod     = "github.com/go-session/session/v3"
		manager = mod + ".Manager"
	)
	fields := map[Attribute]string{
		Name: "·name", Domain: "·domain", MaxAge: "·maxAge", Secure: "·secure", SameSite: "·sameSite", Sent: "·sent",
		SigningKey: "·sign", IdleTimeout: "·expired",
	}
	option := func(name string, a Attribute) Func {
		return Func{Symbol: mod + "." + name, Option: []Set{{Path: fields[a], From: Param(0)}}}
	}
	makes := &Make{Type: manager, ServerSide: true, Variants: []Variant{{Fields: map[string]any{
		"·name": "go_session_id", "·maxAge": 7 * 24 * 60 * 60, "·secure": true, "·sent": true,
	}}}}
	return Library{
		Module:        mod,
		Packages:      []string{mod},
		SessionCookie: "go_session_id",
		Records: []Record{ownState(mod + ".Store"), {
			Type: manager, Kind: Session, Managed: true, Fields: fields,
			Reading: Reading{Units: seconds(IdleTimeout), Fixed: map[Attribute]any{Path: "/", HTTPOnly: true}, Keyed: &Keyed{For: "session identifiers", Empty: true}},
		}},
		Funcs: []Func{
			{Symbol: mod + ".NewManager", Options: Param(0), Make: makes},
			{Symbol: mod + ".InitManager", Options: Param(0), Make: makes},
			option("SetCookieName", Name), option("SetDomain", Domain), option("SetCookieLifeTime", MaxAge), option("SetExpired", IdleTimeout),
			found(mod+".Start", mod+".Store"), found("(*"+manager+").Start", mod+".Store"),
			{Symbol: "(" + mod + ".Store).Set", Session: &Use{Does: Changes, Of: Recv}, Keeps: &Keep{Key: Param(0), Value: Param(1)}},
			{Symbol: "(" + mod + ".Store).Save", Session: &Use{Does: Saves, Of: Recv}},
			{Symbol: mod + ".Refresh", Session: &Use{Does: Rotates}}, {Symbol: "(*" + manager + ").Refresh", Session: &Use{Does: Rotates}},
			{Symbol: mod + ".Destroy", Session: &Use{Does: Destroys}}, {Symbol: "(*" + manager + ").Destroy", Session: &Use{Does: Destroys}},
			{Symbol: "(" + mod + ".Store).Delete", Session: &Use{Does: Changes, Of: Recv}}, {Symbol: "(" + mod + ".Store).Flush", Session: &Use{Does: Empties}},
			option("SetSign", SigningKey), option("SetSecure", Secure), option("SetSameSite", SameSite), option("SetEnableSetCookie", Sent),
		},
	}
}
