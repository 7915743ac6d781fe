package model

// fiber: github.com/gofiber/fiber v2 ctx.go and v3 res.go. An empty path is
// sent as "/". SameSite is a string, of which everything that is not known,
// the empty one too, stands for Lax. In v3 the context is an interface, and
// Partitioned turns Secure on.
func fiber(version string) Library {
	var (
		mod    = "github.com/gofiber/fiber/" + version
		cookie = mod + ".Cookie"
		fields = map[Attribute]string{
			Name: "Name", Value: "Value", Path: "Path", Domain: "Domain", MaxAge: "MaxAge", Expires: "Expires",
			Secure: "Secure", HTTPOnly: "HTTPOnly",
		}
		recvs     = []string{"(*" + mod + ".Ctx)."}
		responses = []string{mod + ".Ctx"}
		requests  = recvs
	)
	if version == "v3" {
		recvs = []string{"(" + mod + ".Ctx).", "(" + mod + ".Res).", "(*" + mod + ".DefaultRes)."}
		responses = append(responses, mod+".Res", mod+".DefaultCtx", mod+".DefaultRes")
		requests = []string{"(" + mod + ".Ctx).", "(" + mod + ".Req).", "(*" + mod + ".DefaultReq)."}
	}
	l := Library{
		Module:    mod,
		Packages:  []string{mod, mod + "/middleware/csrf", mod + "/middleware/session"},
		Responses: responses,
		Records:   []Record{{Type: cookie, Kind: Cookie, Fields: fields}},
	}
	for _, recv := range recvs {
		l.Funcs = append(l.Funcs,
			Func{Symbol: recv + "Cookie", Sends: &Send{Record: Param(0), Defaults: map[Attribute]string{Path: "/"}}},
			Func{Symbol: recv + "Set", Header: &HeaderWrite{Key: Param(0), Value: Param(1)}},
		)
	}
	for _, recv := range requests {
		l.Funcs = append(l.Funcs,
			Func{Symbol: recv + "FormValue", Key: Param(0)},
			Func{Symbol: recv + "Query", Key: Param(0)},
			Func{Symbol: recv + "Params", Key: Param(0)},
		)
	}
	fiberSession(&l, mod+"/middleware/session", version)
	fiberCSRF(&l, mod+"/middleware/csrf", version)
	return l
}

// fiberConfig are the attributes in the configuration of a middleware of
// fiber, below a prefix. SameSite is a string.
func fiberConfig(prefix string) map[Attribute]string {
	return map[Attribute]string{
		Path: prefix + "CookiePath", Domain: prefix + "CookieDomain", Secure: prefix + "CookieSecure", HTTPOnly: prefix + "CookieHTTPOnly",
	}
}

// fiberSession: middleware/session/config.go and store.go, in v3 middleware.go
// as well. The store is what its configuration is, with defaults; Expiration
// (v2) and IdleTimeout (v3) begin anew each time that the session is saved.
// New of v3 returns the handler that keeps a store.
func fiberSession(l *Library, pkg, version string) {
	store, config := pkg+".Store", pkg+".Config"
	timeout, newStore, minutes := "IdleTimeout", ".NewStore", 30
	if version == "v2" {
		timeout, newStore, minutes = "Expiration", ".New", 24*60
	}
	own, held := fiberConfig(""), fiberConfig("Config.")
	own[IdleTimeout], held[IdleTimeout] = timeout, "Config."+timeout
	l.Records = append(l.Records,
		Record{Type: config, Kind: Session, Fields: own},
		Record{Type: store, Kind: Session, Managed: true, Fields: held},
	)
	defaults := []Variant{{Fields: map[string]any{"Config.CookiePath": "/", "Config." + timeout: minutes * 60_000_000_000}}}
	l.Funcs = append(l.Funcs, Func{Symbol: pkg + newStore, Make: &Make{Type: store, ServerSide: true, Like: Param(0), Variants: defaults}})
	if version == "v3" {
		l.Funcs = append(l.Funcs, Func{Symbol: pkg + ".New", Make: &Make{Type: store, ServerSide: true, Like: Param(0), Variants: defaults}})
	}
}

// fiberCSRF: middleware/csrf/config.go and csrf.go. New returns the function
// that keeps the handler.
func fiberCSRF(l *Library, pkg, version string) {
	handler, config := pkg+".Handler", pkg+".Config"
	if version == "v2" {
		handler = pkg + ".CSRFHandler"
	}
	own := fiberConfig("")
	own[Name] = "CookieName"
	held := map[Attribute]string{Name: "·name", Path: "·path", Domain: "·domain", Secure: "·secure", HTTPOnly: "·httpOnly"}
	l.Records = append(l.Records,
		Record{Type: config, Kind: Cookie, Fields: own},
		Record{Type: handler, Kind: Cookie, Managed: true, Fields: held},
	)
	l.Funcs = append(l.Funcs, Func{Symbol: pkg + ".New", Make: &Make{
		Type: handler, Like: Param(0), Variants: []Variant{{Fields: map[string]any{"·name": "csrf_", "·path": "/"}}},
	}})
}
