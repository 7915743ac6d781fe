package model

// gf: github.com/gogf/gf/v2 net/ghttp/ghttp_server_cookie.go. Cookies are kept
// until the handler returns. Set takes the attributes from the configuration
// of the server, which mostly is a file, and SetCookie from a last argument
// that may be left out; neither is described.
func gf() Library {
	const (
		mod    = "github.com/gogf/gf/v2"
		pkg    = mod + "/net/ghttp"
		cookie = "(*" + pkg + ".Cookie)."
	)
	l := Library{
		Module:    mod,
		Packages:  []string{pkg},
		Responses: []string{pkg + ".Request", pkg + ".Response", pkg + ".Cookie"},
		Funcs: []Func{
			{Symbol: cookie + "Set", Sends: &Send{Params: map[Attribute]Operand{Name: Param(0), Value: Param(1)}}},
			{Symbol: cookie + "SetCookie", Sends: &Send{Params: map[Attribute]Operand{
				Name: Param(0), Value: Param(1), Domain: Param(2), Path: Param(3),
			}}},
			{Symbol: cookie + "SetHttpCookie", Sends: &Send{Record: Param(0)}},
		},
	}
	for _, name := range []string{"Get", "GetForm", "GetQuery", "GetRequest"} {
		l.Funcs = append(l.Funcs, Func{Symbol: "(*" + pkg + ".Request)." + name, Key: Param(0)})
	}
	return l
}
