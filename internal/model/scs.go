package model

import "time"

// scs: github.com/alexedwards/scs/v2 session.go and data.go. New sets everything but
// Secure; a zero Lifetime ends every session at once; a zero IdleTimeout is
// no limit. Replacing Cookie loses the defaults.
func scs() Library {
	const (
		mod     = "github.com/alexedwards/scs/v2"
		manager = mod + ".SessionManager"
		cookie  = mod + ".SessionCookie"
	)
	return Library{
		Module:   mod,
		Packages: []string{mod},
		Records: []Record{
			{Type: cookie, Kind: Session, Fields: map[Attribute]string{
				Name: "Name", Path: "Path", Domain: "Domain", Secure: "Secure", HTTPOnly: "HttpOnly",
				SameSite: "SameSite", Partitioned: "Partitioned",
			}},
			{Type: manager, Kind: Session, Managed: true,
				Slots:  []Slot{{Path: "Cookie", Type: cookie}},
				Fields: map[Attribute]string{Lifetime: "Lifetime", IdleTimeout: "IdleTimeout"}},
		},
		Funcs: []Func{
			{Symbol: mod + ".New", Make: &Make{Type: manager, ServerSide: true, Variants: []Variant{{Fields: map[string]any{
				"Cookie.Name": "session", "Cookie.Path": "/", "Cookie.HttpOnly": true, "Cookie.SameSite": SameSiteLax,
				"Cookie.Persist": true, "Lifetime": int(24 * time.Hour),
			}}}}},
			{Symbol: "(*" + manager + ").Put", Keeps: &Keep{Key: Param(1), Value: Param(2)}},
			{Symbol: "(*" + manager + ").RenewToken", Session: &Use{Does: Rotates}},
			{Symbol: "(*" + manager + ").Destroy", Session: &Use{Does: Destroys}},
		},
	}
}
