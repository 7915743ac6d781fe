package model

// setterFields are the fields of a cookie that keeps its attributes out of
// sight and has methods that set them.
func setterFields() map[Attribute]string {
	return map[Attribute]string{
		Name: "·name", Value: "·value", Path: "·path", Domain: "·domain", MaxAge: "·maxAge",
		Secure: "·secure", HTTPOnly: "·httpOnly", SameSite: "·sameSite", Partitioned: "·partitioned", Expires: "·expires",
	}
}

// noneIsSecure and partitionedIsSecure are what libraries do because browsers
// drop the cookie otherwise.
var (
	noneIsSecure        = Force{If: SameSite, Is: SameSiteNone, Then: Secure}
	partitionedIsSecure = Force{If: Partitioned, Is: true, Then: Secure}
)

// setterCookie describes the methods that the cookies of fasthttp and of hertz
// have alike, those of them that SetPartitioned(true) decides included.
func setterCookie(pkg string, partitioned []Force, more ...setter) []Func {
	cookie := "(*" + pkg + ".Cookie)."
	fields := setterFields()
	funcs := []Func{
		{Symbol: pkg + ".AcquireCookie", Make: &Make{Type: pkg + ".Cookie"}},
		{Symbol: cookie + "Reset", Clears: Recv},
		{Symbol: cookie + "Parse", Opaque: true},
		{Symbol: cookie + "ParseBytes", Opaque: true},
		{Symbol: cookie + "String", Renders: true},
	}
	setters := append([]setter{
		{"SetKey", Name, nil}, {"SetKeyBytes", Name, nil}, {"SetValue", Value, nil}, {"SetValueBytes", Value, nil},
		{"SetPath", Path, nil}, {"SetPathBytes", Path, nil}, {"SetDomain", Domain, nil},
		{"SetMaxAge", MaxAge, nil}, {"SetExpire", Expires, nil},
		{"SetSecure", Secure, nil}, {"SetHTTPOnly", HTTPOnly, nil},
		{"SetSameSite", SameSite, []Force{noneIsSecure}}, {"SetPartitioned", Partitioned, partitioned},
	}, more...)
	for _, s := range setters {
		funcs = append(funcs, Func{Symbol: cookie + s.method, Sets: []Set{{Target: Recv, Path: fields[s.sets], From: Param(0), Forces: s.forces}}})
	}
	return funcs
}

// A setter is a method that gives its argument to an attribute.
type setter struct {
	method string
	sets   Attribute
	forces []Force
}

// setterMoments are the times that fasthttp and hertz have a name for.
func setterMoments(pkg string) []Constant {
	return []Constant{{Symbol: pkg + ".CookieExpireDelete", Is: Past}, {Symbol: pkg + ".CookieExpireUnlimited", Is: Never}}
}

// fasthttpNegative: until then a MaxAge below 0 was left out (cookie.go, AppendBytes), and
// fiber v2 requires v1.51.
var fasthttpNegative = Since{Module: "github.com/valyala/fasthttp", Version: "v1.58.0"}

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
		Records:   []Record{{Type: mod + ".Cookie", Kind: Cookie, Fields: setterFields(), Reading: Reading{Negative: fasthttpNegative}}},
		Constants: setterMoments(mod),
		Funcs: append(setterCookie(mod, []Force{partitionedIsSecure, {If: Partitioned, Is: true, Then: Path, As: "/"}}, setter{"SetDomainBytes", Domain, nil}),
			Func{Symbol: "(*" + mod + ".Cookie).CopyTo", Copies: Param(0)},
			Func{Symbol: header + "DelClientCookie", Sends: deletes("")},
			Func{Symbol: header + "DelClientCookieBytes", Sends: deletes("")},
			Func{Symbol: header + "SetCookie", Sends: &Send{Record: Param(0)}},
			Func{Symbol: header + "Cookie", Opaque: true},
			reads("(*"+mod+".RequestHeader).Cookie"),
			Func{Symbol: header + "Set", Header: &HeaderWrite{Key: Param(0), Value: Param(1)}},
			Func{Symbol: header + "Add", Header: &HeaderWrite{Key: Param(0), Value: Param(1)}},
			Func{Symbol: ctx + "FormValue", Key: Param(0)},
		),
	}
}
