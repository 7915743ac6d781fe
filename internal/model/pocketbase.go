package model

// pocketbase: github.com/pocketbase/pocketbase tools/router/event.go. SetCookie
// passes the cookie on to net/http. core.RequestEvent embeds the event.
func pocketbase() Library {
	const (
		mod = "github.com/pocketbase/pocketbase"
		pkg = mod + "/tools/router"
	)
	return Library{
		Module:    mod,
		Packages:  []string{pkg, mod + "/core"},
		Responses: []string{pkg + ".Event"},
		Funcs: []Func{
			{Symbol: "(*" + pkg + ".Event).SetCookie", Sends: &Send{Record: Param(0)}},
		},
	}
}
