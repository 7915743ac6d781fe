package model

// iris: github.com/kataras/iris/v12 context/context.go, sessions/config.go and
// sessions/sessions.go. SetCookieKV sends HttpOnly and Path=/, and escapes the
// value with url.QueryEscape; what else it sends is up to its options, which
// are not described. The session cookie is always HttpOnly, and Secure only if
// CookieSecureTLS is on and the request came over TLS.
func iris() Library {
	const (
		mod     = "github.com/kataras/iris/v12"
		context = mod + "/context"
		ctx     = "(*" + context + ".Context)."
		config  = mod + "/sessions.Config"
		manager = mod + "/sessions.Sessions"
	)
	l := Library{
		Module:    mod,
		Packages:  []string{mod, context, mod + "/sessions"},
		Responses: []string{context + ".Context", context + ".ResponseWriter"},
		Records: []Record{
			{Type: config, Kind: Session, Fields: map[Attribute]string{Name: "Cookie", Secure: "CookieSecureTLS"}},
			{Type: manager, Kind: Session, Managed: true, Slots: []Slot{{Path: "·config", Type: config}}},
		},
		Funcs: []Func{
			{Symbol: ctx + "SetCookie", Sends: &Send{Record: Param(0)}},
			{Symbol: ctx + "UpsertCookie", Sends: &Send{Record: Param(0)}},
			{Symbol: ctx + "SetCookieKV", Sends: &Send{Params: map[Attribute]Operand{Name: Param(0), Value: Param(1)}, Encodes: "URL-escaped"}},
			{Symbol: ctx + "Header", Header: &HeaderWrite{Key: Param(0), Value: Param(1)}},
			{Symbol: mod + "/sessions.New", Make: &Make{Type: manager, ServerSide: true, From: map[string]Operand{"·config": Param(0)}}},
		},
	}
	for _, name := range []string{"FormValue", "FormValueDefault", "PostValue", "PostValueDefault", "PostValueTrim", "URLParam", "URLParamDefault"} {
		l.Funcs = append(l.Funcs, Func{Symbol: ctx + name, Key: Param(0)})
	}
	return l
}
