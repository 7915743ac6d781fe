package model

import "time"

// buffalo: github.com/gobuffalo/buffalo cookies.go. No method can set Secure,
// HttpOnly or SameSite, and only SetWithPath sets Path.
//
// Sessions are those of gorilla/sessions (session.go). Without a SessionStore among the
// options they live in a CookieStore that has one key, which signs, and is Secure where
// Env is production, whatever gorilla/sessions makes it (options.go,
// optionsWithDefaults). They are saved with every answer (default_context.go).
func buffalo() Library {
	const (
		mod     = "github.com/gobuffalo/buffalo"
		cookies = mod + ".Cookies"
		store   = "·store." // the options of the store that it makes
	)
	defaults := cookieStoreDefaults(store)
	for i := range defaults {
		defaults[i].Fields[store+"HttpOnly"] = true
	}
	defaults[0].Fields[store+"Secure"] = Unseen{}
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
		Records: []Record{
			{Type: cookies, Kind: Response},
			{
				Type: mod + ".App", Kind: Session, Managed: true,
				Slots:   []Slot{{Path: "·store", Type: gorillaOptions}},
				Fields:  map[Attribute]string{Name: "Options.SessionName", Sent: "Options.SessionStore", CodecAge: codecAgePath},
				Reading: Reading{Inverted: []Attribute{Sent}, Defaults: map[Attribute]any{Name: "_buffalo_session"}},
			},
			{Type: mod + ".Session", Kind: Session, Slots: []Slot{{Path: "Session", Type: gorillaModule + ".Session"}}},
		},
		Funcs: []Func{
			{Symbol: mod + ".New", Make: &Make{Type: mod + ".App", Clear: true, Module: gorillaModule, Variants: defaults, From: map[string]Operand{"Options": Param(0)}}},
			puts("(*"+mod+".Session).Set", Param(0), Param(1)),
			{Symbol: "(" + mod + ".Flash).Add", Keeps: &Keep{Value: Param(1), In: mod + ".Session"}},
			send("Set", map[Attribute]Operand{MaxAge: Param(2)}),
			send("SetWithExpirationTime", map[Attribute]Operand{Expires: Param(2)}),
			reads("(*" + cookies + ").Get"),
			{Symbol: "(" + mod + ".Context).Param", Key: Param(0)}, {Symbol: "(" + mod + ".ParamValues).Get", Key: Param(0)},
			{Symbol: "(*" + cookies + ").Delete", Sends: deletes("")},
			send("SetWithPath", map[Attribute]Operand{Path: Param(2)}),
		},
	}
}
