package model

// goSession: github.com/go-session/session/v3 session.go. The cookie has Path=/
// and HttpOnly always, Secure by default where the request came over TLS or
// from nearby, and a Max-Age of 7 days. An option is described as the cookie
// that there is when it is the only one; SameSite, which is not sent by
// default, is left to the program.
func goSession() Library {
	const (
		mod    = "github.com/go-session/session/v3"
		option = mod + ".Option"
	)
	fields := map[Attribute]string{
		Name: "·name", Path: "·path", Domain: "·domain", MaxAge: "·maxAge", Secure: "·secure", HTTPOnly: "·httpOnly",
	}
	sets := func(name string, a Attribute) Func {
		return Func{Symbol: mod + "." + name, Make: &Make{
			Type: option, ServerSide: true,
			Variants: []Variant{{Fields: map[string]any{
				"·name": "go_session_id", "·path": "/", "·maxAge": 7 * 24 * 60 * 60, "·secure": true, "·httpOnly": true,
			}}},
			From: map[string]Operand{fields[a]: Param(0)},
		}}
	}
	return Library{
		Module:   mod,
		Packages: []string{mod},
		Records:  []Record{{Type: option, Kind: Session, Managed: true, Fields: fields}},
		Funcs: []Func{
			sets("SetCookieName", Name), sets("SetDomain", Domain), sets("SetCookieLifeTime", MaxAge), sets("SetSecure", Secure),
		},
	}
}
