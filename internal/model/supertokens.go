package model

// supertokens: github.com/supertokens/supertokens-golang recipe/session, utils.go and
// cookieAndHeaders.go. Cookies are always HttpOnly. Where the program does not say
// whether they are Secure, the scheme of the API's domain decides, and SameSite is None
// where its site is not that of the web site, else Lax.
func supertokens() Library {
	const (
		mod    = "github.com/supertokens/supertokens-golang"
		models = mod + "/recipe/session/sessmodels"
	)
	return Library{
		Module:   mod,
		Packages: []string{models},
		Records: []Record{{
			Type: models + ".TypeInput", Kind: Session, Managed: true,
			Fields:    map[Attribute]string{Secure: "CookieSecure", SameSite: "CookieSameSite", Domain: "CookieDomain"},
			ByAddress: []Attribute{Secure, SameSite, Domain},
			Reading: Reading{
				Words: map[Attribute]Words{SameSite: {Means: map[string]any{"lax": SameSiteLax, "strict": SameSiteStrict, "none": SameSiteNone}, Fold: true}},
				Fixed: map[Attribute]any{HTTPOnly: true},
			},
		}},
	}
}
