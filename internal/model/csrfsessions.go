package model

// Protections against CSRF that keep a salt in the session and make tokens of it and
// a secret, by a hash.

const csrfTokens = "CSRF tokens"

// ginCSRF: github.com/utrack/gin-csrf csrf.go, for the sessions of gin-contrib. A
// secret of no bytes is taken.
func ginCSRF() Library {
	const mod = "github.com/utrack/gin-csrf"
	return Library{
		Module:   mod,
		Packages: []string{mod},
		Funcs: []Func{
			{Symbol: mod + ".Middleware", Keys: &Keys{Sign: Param(0), Inside: "Secret", Keyed: Keyed{For: csrfTokens, Empty: true}}},
		},
	}
}

// hertzCSRF: github.com/hertz-contrib/csrf option.go, for the sessions of
// hertz-contrib. The secret is "csrfSecret" unless an option says otherwise.
func hertzCSRF() Library {
	const (
		mod     = "github.com/hertz-contrib/csrf"
		options = mod + ".Options"
	)
	return Library{
		Module:   mod,
		Packages: []string{mod},
		Records: []Record{{
			Type: options, Kind: Codec, Managed: true, Fields: map[Attribute]string{SigningKey: "Secret"},
			Reading: Reading{Keyed: &Keyed{For: csrfTokens, Empty: true}},
		}},
		Funcs: []Func{
			{Symbol: mod + ".New", Options: Param(0), Make: &Make{Type: options, Variants: []Variant{{Fields: map[string]any{"Secret": "csrfSecret"}}}}},
			{Symbol: mod + ".WithSecret", Option: []Set{{Path: "Secret", From: Param(0)}}},
		},
	}
}
