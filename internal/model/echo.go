package model

import "path"

// echo: github.com/labstack/echo, which is v3, v4 and v5 context.go. SetCookie
// passes the cookie on to net/http; Cookie is that of the request. Context is an
// interface before v5.
func echo(version string) Library {
	mod := path.Join("github.com/labstack/echo", version)
	ctx, recv := mod+".Context", "("+mod+".Context)."
	if version == "v5" {
		recv = "(*" + mod + ".Context)."
	}
	l := Library{
		Module:    mod,
		Packages:  []string{mod, mod + "/middleware"},
		Responses: []string{ctx, mod + ".Response"},
		Records:   append(echoCSRF(mod), echoResponses(mod, version)...),
		Handlers:  []Handler{{Type: mod + ".HandlerFunc", On: Param(0)}},
		Vars:      []Var{{Symbol: mod + echoDefault, Type: mod + "/middleware.CSRFConfig"}},
		Funcs: []Func{
			{Symbol: recv + "SetCookie", Sends: &Send{Record: Param(0)}},
			{Symbol: recv + "Cookie", Make: &Make{Type: "net/http.Cookie", From: map[string]Operand{"Name": Param(0)}}, Absent: requestCookie(), Reads: &Read{Name: Param(0)}},
			{Symbol: recv + "Cookies", Reads: &Read{}},
			{Symbol: recv + "FormValue", Key: Param(0)},
			{Symbol: recv + "QueryParam", Key: Param(0)},
			{Symbol: recv + "Param", Key: Param(0)},
		},
	}
	l = with(with(l, echoProtects(mod)...), echoAnswers(mod, recv)...)
	if version == "" { // where the configuration has neither
		config := &l.Records[0]
		delete(config.Fields, SameSite)
		config.Reading.Fixed, config.Reading.Forces = map[Attribute]any{SameSite: 0}, nil
		// Later it is a module of its own.
		l = with(l, Func{Symbol: mod + "/middleware.JWT", Keys: hmacKey(Param(0))}, Func{Symbol: mod + "/middleware.JWTWithConfig", Keys: &Keys{
			Sign: Param(0), Inside: "SigningKey", Takes: []string{"[]byte"}, Keyed: tokenKeys(),
		}})
	} else {
		l = with(l, echoProtect(mod, "("+mod+"/middleware.CSRFConfig).ToMiddleware", Recv))
	}
	if version != "v5" { // which returns a ResponseWriter
		return with(l,
			Func{Symbol: "(*" + mod + ".Response).Header", Make: &Make{Type: "net/http.Header", From: map[string]Operand{inAnswer: Recv}}, Common: true},
			Func{Symbol: "(*" + mod + ".Response).WriteHeader", Commits: &Commit{On: Recv}},
			Func{Symbol: "(*" + mod + ".Response).Write", Commits: &Commit{On: Recv}},
			Func{Symbol: "(*" + mod + ".Response).Flush", Commits: &Commit{On: Recv}})
	}
	return with(l, Func{Symbol: recv + "FormValueOr", Key: Param(0)},
		Func{Symbol: recv + "QueryParamOr", Key: Param(0)},
		Func{Symbol: recv + "ParamOr", Key: Param(0)})
}

// echoResponses are the records of what answers a request. The response of a
// context is a type of its own in v4, later a net/http.ResponseWriter.
func echoResponses(mod, version string) []Record {
	own, held := Record{Type: mod + ".Response", Kind: Response, Fields: responseFields("")}, "net/http.ResponseWriter"
	ctx := Record{Type: mod + ".Context", Kind: Response, Fields: responseFields(answer)}
	if version != "v5" {
		held = own.Type
	}
	ctx.Slots = answers(held)
	return []Record{ctx, own}
}

// echoAnswers: context.go, where each of these writes the header at once.
func echoAnswers(mod, recv string) []Func {
	fs := []Func{{Symbol: recv + "Response", Returns: Recv, Inside: inAnswer}}
	for _, name := range []string{
		"JSON", "JSONPretty", "JSONBlob", "JSONP", "JSONPBlob", "String", "HTML", "HTMLBlob", "XML", "XMLPretty", "XMLBlob",
		"Blob", "Stream", "File", "Attachment", "Inline", "NoContent", "Redirect", "Render",
	} {
		fs = append(fs, Func{Symbol: recv + name, Commits: &Commit{On: Recv}})
	}
	return fs
}

// echoCSRF: middleware/csrf.go. The middleware is what sends the cookie, as its
// configuration says, with an Expires computed from CookieMaxAge and without
// Max-Age.
func echoCSRF(mod string) []Record {
	config := mod + "/middleware.CSRFConfig"
	return []Record{
		{Type: config, Kind: Cookie, Fields: map[Attribute]string{
			Name: "CookieName", Path: "CookiePath", Domain: "CookieDomain", MaxAge: "CookieMaxAge",
			Secure: "CookieSecure", HTTPOnly: "CookieHTTPOnly", SameSite: "CookieSameSite",
		}, Reading: Reading{
			Defaults: map[Attribute]any{Name: "_csrf", MaxAge: 24 * 60 * 60},
			Forces:   []Force{noneIsSecure},
		}},
		{Type: mod + ".MiddlewareFunc", Kind: Cookie, Managed: true, Slots: []Slot{{Path: echoConfig, Type: config}}},
	}
}

// echoDefault is the configuration that CSRF takes. What it sets is what the
// middleware takes for what is empty.
const echoDefault = "/middleware.DefaultCSRFConfig"

// echoConfig is where a middleware keeps what it was configured with.
const echoConfig = "·config"

// echoProtects are the functions of every version that make a middleware against
// CSRF: CSRF takes DefaultCSRFConfig, which sets neither Secure nor a path.
func echoProtects(mod string) []Func {
	pkg := mod + "/middleware"
	return []Func{
		{Symbol: pkg + ".CSRF", Make: &Make{Type: mod + ".MiddlewareFunc", Variants: []Variant{{Fields: map[string]any{
			echoConfig: Held(mod + echoDefault),
		}}}}},
		echoProtect(mod, pkg+".CSRFWithConfig", Param(0)),
	}
}

// echoProtect is a function that makes a middleware of a configuration.
func echoProtect(mod, symbol string, config Operand) Func {
	return Func{Symbol: symbol, Make: &Make{Type: mod + ".MiddlewareFunc", From: map[string]Operand{echoConfig: config}}}
}

// echoSessions: github.com/labstack/echo-contrib session/session.go, for echo
// v4, and the same of its module v5. The sessions are those of gorilla stores; Get
// returns no session either where the middleware is missing, as every request shows.
func echoSessions(mod string) Library {
	return Library{Module: mod, Packages: []string{mod + "/session"}, Funcs: []Func{
		{Symbol: mod + "/session.Get", Make: &Make{Type: gorillaModule + ".Session", Found: true}, Common: true, Names: Param(0), Absent: &Absence{Result: 0, Error: 1, Of: Param(0), Invalid: true}},
	}}
}
