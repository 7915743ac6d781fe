package model

// flamegoSession: github.com/flamego/session session.go. What is not said here
// depends on more than one field: HttpOnly is on where nothing is configured,
// SameSite is Lax where it is zero.
func flamegoSession() Library {
	const mod = "github.com/flamego/session"
	return Library{
		Module:   mod,
		Packages: []string{mod},
		Records: []Record{
			{Type: mod + ".CookieOptions", Kind: Session, Fields: map[Attribute]string{
				Name: "Name", Path: "Path", Domain: "Domain", MaxAge: "MaxAge", Secure: "Secure",
			}},
			{Type: mod + ".Options", Kind: Session, Managed: true, Slots: []Slot{{Path: "Cookie", Type: mod + ".CookieOptions"}}},
		},
	}
}
