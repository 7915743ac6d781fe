package model

// oauth2: golang.org/x/oauth2 token.go. What a provider sends besides the tokens that
// have fields of their own is there under its name: the ID token of OpenID Connect.
func oauth2() Library {
	const mod = "golang.org/x/oauth2"
	return Library{
		Module: mod, Packages: []string{mod}, Propagator: true,
		Funcs: []Func{{Symbol: "(*" + mod + ".Token).Extra", Key: Param(0)}},
	}
}
