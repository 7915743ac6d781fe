package model

import "time"

// buffalo: github.com/gobuffalo/buffalo cookies.go. No method can set Secure,
// HttpOnly or SameSite, and only SetWithPath sets Path. The sessions are those of gorilla/sessions.
func buffalo() Library {
	const (
		mod     = "github.com/gobuffalo/buffalo"
		cookies = mod + ".Cookies"
	)
	reading := Reading{
		Units: map[Attribute]time.Duration{MaxAge: time.Nanosecond},
		Fixed: map[Attribute]any{Secure: false, HTTPOnly: false, SameSite: 0},
	}
	send := func(name string, more map[Attribute]Operand) Func {
		params := map[Attribute]Operand{Name: Param(0), Value: Param(1)}
		for a, o := range more {
			params[a] = o
		}
		return Func{Symbol: "(*" + cookies + ")." + name, Sends: &Send{Params: params, Reading: reading}}
	}
	return Library{
		Module:    mod,
		Packages:  []string{mod},
		Responses: []string{cookies, mod + ".Context", mod + ".DefaultContext", mod + ".Response"},
		Records:   []Record{{Type: cookies, Kind: Response}},
		Funcs: []Func{
			send("Set", map[Attribute]Operand{MaxAge: Param(2)}),
			send("SetWithExpirationTime", map[Attribute]Operand{Expires: Param(2)}),
			reads("(*" + cookies + ").Get"),
			{Symbol: "(*" + cookies + ").Delete", Sends: deletes("")},
			send("SetWithPath", map[Attribute]Operand{Path: Param(2)}),
		},
	}
}
