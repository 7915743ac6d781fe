package model

// buffalo: github.com/gobuffalo/buffalo cookies.go. No method can set Secure,
// HttpOnly or SameSite, and only SetWithPath sets Path: they are kept in
// places that nothing writes to. The sessions are those of gorilla/sessions.
func buffalo() Library {
	const (
		mod     = "github.com/gobuffalo/buffalo"
		cookies = mod + ".Cookies"
	)
	never := map[Attribute]string{Secure: "·secure", HTTPOnly: "·httpOnly", SameSite: "·sameSite"}
	send := func(name string, more map[Attribute]Operand) Func {
		params := map[Attribute]Operand{Name: Param(0), Value: Param(1)}
		for a, o := range more {
			params[a] = o
		}
		return Func{Symbol: "(*" + cookies + ")." + name, Sends: &Send{Params: params, Ambient: never}}
	}
	return Library{
		Module:    mod,
		Packages:  []string{mod},
		Responses: []string{cookies, mod + ".Context", mod + ".DefaultContext", mod + ".Response"},
		Records:   []Record{{Type: cookies, Kind: Response, Fields: never}},
		Funcs: []Func{
			send("Set", nil),
			send("SetWithExpirationTime", map[Attribute]Operand{Expires: Param(2)}),
			send("SetWithPath", map[Attribute]Operand{Path: Param(2)}),
		},
	}
}
