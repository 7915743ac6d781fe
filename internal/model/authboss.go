package model

// authboss: github.com/volatiletech/authboss-clientstate cookies.go. The
// constructors set everything but Domain and SameSite, and return a struct, so
// that only what is written to its fields is known of it.
func authboss() Library {
	const mod = "github.com/volatiletech/authboss-clientstate"
	return Library{
		Module:   mod,
		Packages: []string{mod},
		Records: []Record{{Type: mod + ".CookieStorer", Kind: Session, Managed: true, Fields: map[Attribute]string{
			Path: "Path", Domain: "Domain", MaxAge: "MaxAge", Secure: "Secure", HTTPOnly: "HTTPOnly", SameSite: "SameSite",
		}}},
	}
}
