package model

// revel: github.com/revel/revel controller.go. SetCookie sends the cookie as
// net/http does. The session is configured in a file.
func revel() Library {
	const mod = "github.com/revel/revel"
	return Library{
		Module:    mod,
		Packages:  []string{mod},
		Responses: []string{mod + ".Controller", mod + ".Response"},
		Funcs: []Func{
			{Symbol: "(*" + mod + ".Controller).SetCookie", Sends: &Send{Record: Param(0)}},
		},
	}
}
