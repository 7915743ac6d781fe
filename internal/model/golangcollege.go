package model

import "time"

// golangcollege: github.com/golangcollege/sessions session.go. New sets
// everything but Secure; the cookie, always called "session", holds the data
// encrypted.
func golangcollege() Library {
	const (
		mod     = "github.com/golangcollege/sessions"
		session = mod + ".Session"
	)
	return Library{
		Module:   mod,
		Packages: []string{mod},
		Records: []Record{{Type: session, Kind: Session, Managed: true, Fields: map[Attribute]string{
			Name: "·name", Path: "Path", Domain: "Domain", Secure: "Secure", HTTPOnly: "HttpOnly", SameSite: "SameSite",
			Lifetime: "Lifetime",
		}}},
		Funcs: []Func{
			{Symbol: mod + ".New", Keys: &Keys{Sign: Param(0), Keyed: Keyed{For: "sessions", Empty: true}}, Make: &Make{Type: session, Variants: []Variant{{Fields: map[string]any{
				"·name": "session", "Path": "/", "HttpOnly": true, "SameSite": SameSiteLax, "Lifetime": int(24 * time.Hour), "Persist": true,
			}}}}},
		},
	}
}
