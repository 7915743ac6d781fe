package model

import "time"

// gf: github.com/gogf/gf/v2 net/ghttp/ghttp_server_cookie.go. Cookies are kept
// until the handler returns. Set takes the attributes from the configuration
// of the server, which mostly is a file and is not described, and SetCookie from
// a last argument that may be left out.
func gf() Library {
	const (
		mod    = "github.com/gogf/gf/v2"
		pkg    = mod + "/net/ghttp"
		cookie = "(*" + pkg + ".Cookie)."
	)
	removes := func(params map[Attribute]Operand) *Send {
		return &Send{Params: params, Reading: Reading{Fixed: map[Attribute]any{MaxAge: -1}}}
	}
	l := Library{
		Module:    mod,
		Packages:  []string{pkg},
		Responses: []string{pkg + ".Request", pkg + ".Response", pkg + ".Cookie"},
		Records: []Record{{Type: pkg + ".CookieOptions", Kind: Session, Fields: map[Attribute]string{
			Secure: "Secure", HTTPOnly: "HttpOnly", SameSite: "SameSite",
		}}},
		Funcs: []Func{
			{Symbol: cookie + "Set", Sends: &Send{Params: map[Attribute]Operand{Name: Param(0), Value: Param(1)}}},
			{Symbol: cookie + "SetCookie", Sends: &Send{Record: Param(5), Params: map[Attribute]Operand{
				Name: Param(0), Value: Param(1), Domain: Param(2), Path: Param(3), MaxAge: Param(4),
			}, Reading: Reading{Units: map[Attribute]time.Duration{MaxAge: time.Nanosecond}}}},
			{Symbol: cookie + "Remove", Sends: removes(map[Attribute]Operand{Name: Param(0)})},
			{Symbol: cookie + "RemoveCookie", Sends: removes(map[Attribute]Operand{Name: Param(0), Domain: Param(1), Path: Param(2)})},
			{Symbol: cookie + "SetHttpCookie", Sends: &Send{Record: Param(0)}},
		},
	}
	for _, name := range []string{"Get", "GetForm", "GetQuery", "GetRequest"} {
		l.Funcs = append(l.Funcs, Func{Symbol: "(*" + pkg + ".Request)." + name, Key: Param(0)})
	}
	return l
}
