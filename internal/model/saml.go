package model

import "time"

// crewjamSAML: github.com/crewjam/saml samlsp/session_cookie.go. An empty Path
// is sent as "/". DefaultSessionProvider sets Secure by the scheme of a URL, so
// that nothing is said of it.
func crewjamSAML() Library {
	const (
		mod = "github.com/crewjam/saml"
		pkg = mod + "/samlsp"
	)
	return Library{
		Module:   mod,
		Packages: []string{pkg},
		Records: []Record{{Type: pkg + ".CookieSessionProvider", Kind: Session, Managed: true, Fields: map[Attribute]string{
			Name: "Name", Path: "Path", Domain: "Domain", Secure: "Secure", HTTPOnly: "HTTPOnly", SameSite: "SameSite", MaxAge: "MaxAge",
		}, Reading: Reading{
			Defaults: map[Attribute]any{Path: "/"},
			Units:    map[Attribute]time.Duration{MaxAge: time.Nanosecond},
		}}},
	}
}
