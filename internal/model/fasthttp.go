package model

// setterFields are the fields of a cookie that keeps its attributes out of
// sight and has methods that set them.
func setterFields() map[Attribute]string {
	return map[Attribute]string{
		Name: "·name", Value: "·value", Path: "·path", Domain: "·domain", MaxAge: "·maxAge",
		Secure: "·secure", HTTPOnly: "·httpOnly", SameSite: "·sameSite", Partitioned: "·partitioned",
	}
}

// setterCookie describes the methods that the cookies of fasthttp and of hertz
// have alike. What some of them do depends on what they are given:
// SetSameSite(CookieSameSiteNoneMode) and SetPartitioned(true) turn Secure on,
// and SetExpire(CookieExpireDelete) makes the cookie a deletion.
func setterCookie(pkg string, more ...setter) []Func {
	cookie := "(*" + pkg + ".Cookie)."
	fields := setterFields()
	funcs := []Func{
		{Symbol: pkg + ".AcquireCookie", Make: &Make{Type: pkg + ".Cookie"}},
		{Symbol: cookie + "SetSameSite", Opaque: true},
		{Symbol: cookie + "SetPartitioned", Opaque: true},
		{Symbol: cookie + "SetExpire", Opaque: true},
		{Symbol: cookie + "Parse", Opaque: true},
		{Symbol: cookie + "ParseBytes", Opaque: true},
		{Symbol: cookie + "String", Renders: true},
	}
	setters := append([]setter{
		{"SetKey", Name}, {"SetKeyBytes", Name}, {"SetValue", Value}, {"SetValueBytes", Value},
		{"SetPath", Path}, {"SetPathBytes", Path}, {"SetDomain", Domain}, {"SetMaxAge", MaxAge},
		{"SetSecure", Secure}, {"SetHTTPOnly", HTTPOnly},
	}, more...)
	for _, s := range setters {
		funcs = append(funcs, Func{Symbol: cookie + s.method, Sets: []Set{{Target: Recv, Path: fields[s.sets], From: Param(0)}}})
	}
	return funcs
}

// A setter is a method that gives its argument to an attribute.
type setter struct {
	method string
	sets   Attribute
}

// fasthttp: github.com/valyala/fasthttp cookie.go and header.go. The modes of
// SameSite are numbered as in net/http, but 1 sends the bare attribute. Cookie
// of ResponseHeader fills a cookie in with what was set before, so that the
// header does not count as a response: the call sends nothing. The SetCookie
// methods of RequestHeader are for clients.
func fasthttp() Library {
	const (
		mod    = "github.com/valyala/fasthttp"
		header = "(*" + mod + ".ResponseHeader)."
		ctx    = "(*" + mod + ".RequestCtx)."
	)
	return Library{
		Module:    mod,
		Packages:  []string{mod},
		Responses: []string{mod + ".RequestCtx", mod + ".Response"},
		Records:   []Record{{Type: mod + ".Cookie", Kind: Cookie, Fields: setterFields()}},
		Funcs: append(setterCookie(mod, setter{"SetDomainBytes", Domain}),
			Func{Symbol: "(*" + mod + ".Cookie).CopyTo", Opaque: true},
			Func{Symbol: header + "SetCookie", Sends: &Send{Record: Param(0)}},
			Func{Symbol: header + "Cookie", Opaque: true},
			Func{Symbol: header + "Set", Header: &HeaderWrite{Key: Param(0), Value: Param(1)}},
			Func{Symbol: header + "Add", Header: &HeaderWrite{Key: Param(0), Value: Param(1)}},
			Func{Symbol: ctx + "FormValue", Key: Param(0)},
		),
	}
}
