package model

// nosurf: github.com/justinas/nosurf handler.go, crypto.go. New sets nothing
// but a Max-Age of 365 days, which SetBaseCookie loses with the rest.
func nosurf() Library {
	const (
		mod     = "github.com/justinas/nosurf"
		handler = mod + ".CSRFHandler"
	)
	makes := &Make{Type: handler, Variants: []Variant{{Fields: map[string]any{
		"·baseCookie.MaxAge": 365 * 24 * 60 * 60,
	}}}}
	return Library{
		Module:   mod,
		Packages: []string{mod},
		Records: []Record{
			{Type: handler, Kind: Cookie, Managed: true, Slots: []Slot{
				{Path: "·baseCookie", Type: "net/http.Cookie", Reading: Reading{Defaults: map[Attribute]any{Name: "csrf_token"}}},
			}},
		},
		Funcs: []Func{
			{Symbol: mod + ".New", Make: makes},
			{Symbol: mod + ".NewPure", Make: makes},
			{Symbol: "(*" + handler + ").SetBaseCookie", Sets: []Set{{Target: Recv, Path: "·baseCookie", From: Param(0)}}},
		},
	}
}
