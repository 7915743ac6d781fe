package model

// dghubble: github.com/dghubble/sessions cookie.go, store.go. The cookie is
// what the configuration says and nothing else; without one, NewCookieStore
// takes a safe one.
func dghubble() Library {
	const mod = "github.com/dghubble/sessions"
	return Library{
		Module:   mod,
		Packages: []string{mod},
		Records: []Record{{Type: mod + ".CookieConfig", Kind: Session, Managed: true, Fields: map[Attribute]string{
			Path: "Path", Domain: "Domain", MaxAge: "MaxAge", Secure: "Secure", HTTPOnly: "HTTPOnly", SameSite: "SameSite",
		}}},
	}
}
