package model

import "time"

// scs: github.com/alexedwards/scs/v2 session.go and data.go. New sets everything but
// Secure; a zero Lifetime ends every session at once; a zero IdleTimeout is
// no limit. Replacing Cookie loses the defaults. LoadAndSave saves with the first
// byte of the answer, since v2.6.0; before that it held the answer back.
func scs() Library {
	const (
		mod     = "github.com/alexedwards/scs/v2"
		manager = mod + ".SessionManager"
		cookie  = mod + ".SessionCookie"
	)
	session := "(*" + manager + ")."
	inHandler := func(does Operation) *Use {
		return &Use{Does: does, InHandler: true, Since: Since{Module: mod, Version: "v2.6.0"}}
	}
	changes := []Func{
		{Symbol: session + "Put", Session: inHandler(Changes), Keeps: &Keep{Key: Param(1), Value: Param(2)}},
		{Symbol: session + "RenewToken", Session: inHandler(Rotates)},
		{Symbol: session + "Destroy", Session: &Use{Does: Destroys}},
	}
	for _, name := range []string{
		"Remove", "Clear", "RememberMe", "Pop", "PopString", "PopBool", "PopInt", "PopFloat", "PopBytes", "PopTime",
	} {
		changes = append(changes, Func{Symbol: session + name, Session: inHandler(Changes)})
	}
	return with(Library{
		Module:        mod,
		Packages:      []string{mod},
		SessionCookie: "session",
		Records: []Record{
			{Type: cookie, Kind: Session, Fields: map[Attribute]string{
				Name: "Name", Path: "Path", Domain: "Domain", Secure: "Secure", HTTPOnly: "HttpOnly",
				SameSite: "SameSite", Partitioned: "Partitioned",
			}, Reading: Reading{Writer: NetHTTP}},
			{Type: manager, Kind: Session, Managed: true,
				Slots:  []Slot{{Path: "Cookie", Type: cookie}},
				Fields: map[Attribute]string{Lifetime: "Lifetime", IdleTimeout: "IdleTimeout"}},
		},
		Funcs: []Func{
			{Symbol: mod + ".New", Make: &Make{Type: manager, ServerSide: true, Variants: []Variant{{Fields: map[string]any{
				"Cookie.Name": "session", "Cookie.Path": "/", "Cookie.HttpOnly": true, "Cookie.SameSite": SameSiteLax,
				"Cookie.Persist": true, "Lifetime": int(24 * time.Hour),
			}}}}},
		},
	}, changes...)
}
