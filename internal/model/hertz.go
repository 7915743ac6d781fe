package model

// hertz: github.com/cloudwego/hertz pkg/app/context.go, pkg/protocol/cookie.go
// and pkg/protocol/header.go. SetCookie escapes the value with url.QueryEscape
// and takes "/" for an empty path; SameSite comes before Secure.
// SetPartitionedCookie turns Secure and Partitioned on, whatever it is given.
// Cookie of ResponseHeader fills a cookie in, as in fasthttp. Before v0.10.3
// AppendBytes of a cookie left a MaxAge below 0 out.
func hertz() Library {
	const (
		mod    = "github.com/cloudwego/hertz"
		proto  = mod + "/pkg/protocol"
		header = "(*" + proto + ".ResponseHeader)."
		ctx    = "(*" + mod + "/pkg/app.RequestContext)."
	)
	flat := func(name string, reading Reading) Func {
		params := map[Attribute]Operand{
			Name: Param(0), Value: Param(1), MaxAge: Param(2), Path: Param(3), Domain: Param(4),
			SameSite: Param(5), Secure: Param(6), HTTPOnly: Param(7),
		}
		return Func{Symbol: ctx + name, Sends: &Send{Params: params, Reading: reading, Encodes: "URL-escaped"}}
	}
	negative := Since{Module: mod, Version: "v0.10.3"}
	plain := rootPath()
	plain.Negative = negative
	plain.Forces = []Force{noneIsSecure}
	partitioned := rootPath()
	partitioned.Negative = negative
	partitioned.Fixed = map[Attribute]any{Secure: true, Partitioned: true}
	return Library{
		Module:    mod,
		Packages:  []string{mod + "/pkg/app", proto},
		Responses: []string{mod + "/pkg/app.RequestContext", proto + ".Response"},
		Records:   []Record{{Type: proto + ".Cookie", Kind: Cookie, Fields: setterFields(), Reading: Reading{Negative: negative}}},
		Constants: setterMoments(proto),
		Funcs: append(setterCookie(proto, []Force{partitionedIsSecure}),
			flat("SetCookie", plain),
			flat("SetPartitionedCookie", partitioned),
			Func{Symbol: header + "SetCookie", Sends: &Send{Record: Param(0)}},
			Func{Symbol: header + "Cookie", Opaque: true},
			reads(ctx+"Cookie"),
			reads("(*"+proto+".RequestHeader).Cookie"),
			Func{Symbol: header + "DelClientCookie", Sends: deletes("")},
			Func{Symbol: header + "DelClientCookieBytes", Sends: deletes("")},
			Func{Symbol: header + "Set", Header: &HeaderWrite{Key: Param(0), Value: Param(1)}},
			Func{Symbol: header + "Add", Header: &HeaderWrite{Key: Param(0), Value: Param(1)}},
			Func{Symbol: ctx + "Header", Header: &HeaderWrite{Key: Param(0), Value: Param(1)}},
			Func{Symbol: ctx + "PostForm", Key: Param(0)},
			Func{Symbol: ctx + "DefaultPostForm", Key: Param(0)},
			Func{Symbol: ctx + "GetPostForm", Key: Param(0)},
			Func{Symbol: ctx + "FormValue", Key: Param(0)},
			Func{Symbol: ctx + "Query", Key: Param(0)},
			Func{Symbol: ctx + "DefaultQuery", Key: Param(0)},
			Func{Symbol: ctx + "GetQuery", Key: Param(0)},
			Func{Symbol: ctx + "Param", Key: Param(0)},
		),
	}
}

// hertzSessions: github.com/hertz-contrib/sessions, a port of
// gin-contrib/sessions: session_options.go, cookie/cookie.go and
// redis/redistore.go. The store of rediscluster is not described: it also
// shows its options as a field.
func hertzSessions() Library {
	const (
		mod     = "github.com/hertz-contrib/sessions"
		store   = mod + ".Store"
		session = mod + ".Session"
		options = mod + ".Options"
	)
	held := []Slot{{Path: "·options", Type: options}}
	age := map[Attribute]string{CodecAge: codecAgePath}
	setOptions := func(recv string) Func {
		return Func{Symbol: recv + ".Options", Sets: []Set{{Target: Recv, Path: "·options", From: Param(0)}}}
	}
	server := func(name string, keys Operand) Func {
		return Func{Symbol: mod + name, Keys: sessionKeys(keys), Make: &Make{Type: store, ServerSide: true, Variants: serverStoreDefaults("·options.")}}
	}
	return Library{
		Module:   mod,
		Packages: []string{mod, mod + "/cookie", mod + "/redis"},
		Records: []Record{
			{Type: options, Kind: Session, Fields: cookieFields(nil)},
			{Type: store, Kind: Session, Slots: held, Managed: true, Fields: age},
			{Type: session, Kind: Session, Slots: held, Managed: true},
		},
		Funcs: []Func{
			setOptions("(" + store + ")"),
			setOptions("(" + session + ")"),
			puts("("+session+").Set", Param(0), Param(1)),
			{Symbol: "(" + session + ").AddFlash", Keeps: &Keep{Value: Param(0)}},
			{Symbol: mod + "/cookie.NewStore", Keys: sessionKeys(Param(0)), Make: &Make{Type: store, InCookie: Param(0), Module: gorillaModule, Variants: cookieStoreDefaults("·options.")}},
			server("/redis.NewStore", Param(4)),
			server("/redis.NewStoreWithDB", Param(5)),
			server("/redis.NewStoreWithPool", Param(1)),
		},
	}
}
