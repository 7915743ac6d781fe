package model

import (
	"slices"
	"time"
)

// fiber: github.com/gofiber/fiber v2 ctx.go and v3 res.go. An empty path is
// sent as "/". Append makes one line of what a header has and what it is given, so
// that of several cookies one is left. v3 sends nothing that the Valid of net/http refuses; v2 hands all
// to fasthttp, which only takes semicolons and line ends away. SameSite is a string, of which everything that is not known,
// the empty one too, stands for Lax, and None turns Secure on. A
// cookie that is SessionOnly has neither MaxAge nor Expires. In v3 the
// context is an interface, and Partitioned turns Secure on too.
func fiber(version string) Library {
	var (
		mod    = "github.com/gofiber/fiber/" + version
		cookie = mod + ".Cookie"
		fields = map[Attribute]string{
			Name: "Name", Value: "Value", Path: "Path", Domain: "Domain", MaxAge: "MaxAge", Expires: "Expires",
			Secure: "Secure", HTTPOnly: "HTTPOnly", SameSite: "SameSite", SessionOnly: "SessionOnly",
		}
		reading   = Reading{Words: sameSiteWords("lax", "strict", "none", "disabled"), Forces: append(endsWithSession(), noneIsSecure), Writer: Plain, Negative: fasthttpNegative}
		recvs     = []string{"(*" + mod + ".Ctx)."}
		responses = []string{mod + ".Ctx"}
		requests  = recvs
	)
	if version == "v3" {
		fields[Partitioned] = "Partitioned"
		reading.Forces = append(reading.Forces, partitionedIsSecure)
		reading.Writer = Strict
		recvs = []string{"(" + mod + ".Ctx).", "(" + mod + ".Res).", "(*" + mod + ".DefaultRes)."}
		responses = append(responses, mod+".Res", mod+".DefaultCtx", mod+".DefaultRes")
		requests = []string{"(" + mod + ".Ctx).", "(" + mod + ".Req).", "(*" + mod + ".DefaultReq)."}
	}
	l := Library{
		SessionCookie: "session_id", // middleware/session/config.go
		Module:        mod,
		Packages:      []string{mod, mod + "/middleware/csrf", mod + "/middleware/encryptcookie", mod + "/middleware/session"},
		Responses:     responses,
		Records:       []Record{{Type: cookie, Kind: Cookie, Fields: fields, Reading: reading}},
	}
	for _, ctx := range responses {
		l.Records = append(l.Records, Record{Type: ctx, Kind: Response, Fields: map[Attribute]string{Queued: queued}})
	}
	for _, recv := range recvs {
		l.Funcs = append(l.Funcs,
			Func{Symbol: recv + "Cookie", Sends: &Send{Record: Param(0), Reading: rootPath()}},
			Func{Symbol: recv + "ClearCookie", Sends: deletes("")},
			Func{Symbol: recv + "Set", Header: &HeaderWrite{Key: Param(0), Value: Param(1)}},
			Func{Symbol: recv + "Append", Header: &HeaderWrite{Key: Param(0), Value: Param(1), Joins: true}},
		)
	}
	for _, recv := range requests {
		l.Funcs = append(l.Funcs,
			Func{Symbol: recv + "Cookies", Reads: &Read{Name: Param(0), Unless: mod + "/middleware/encryptcookie.New"}},
			Func{Symbol: recv + "FormValue", Key: Param(0)},
			Func{Symbol: recv + "Query", Key: Param(0)},
			Func{Symbol: recv + "Params", Key: Param(0)},
		)
	}
	if version == "v3" {
		l.Funcs = append(l.Funcs, fiberFlash(mod)...)
	}
	// The key is the base64 of 16, 24 or 32 bytes; without one New panics
	// (middleware/encryptcookie/config.go).
	l.Funcs = append(l.Funcs,
		Func{Symbol: mod + "/middleware/encryptcookie.New", Keys: &Keys{Encrypt: Param(0), Inside: "Key", Keyed: Keyed{For: "cookies", Base64: true}}},
		Func{Symbol: mod + "/middleware/encryptcookie.GenerateKey", Origin: &Origin{Random: true, Bytes: 32}})
	fiberSession(&l, mod+"/middleware/session", version)
	fiberCSRF(&l, mod+"/middleware/csrf", version)
	return l
}

// fiberFlash: redirect.go, where what is handed on to the next page goes into a cookie,
// hex-encoded and not signed, and bind.go.
func fiberFlash(mod string) []Func {
	const cookie, how = "fiber_flash", "hex-encoded"
	redirect, bind := "(*"+mod+".Redirect).", "(*"+mod+".Bind)."
	fs := []Func{
		{Symbol: redirect + "With", Keeps: &Keep{Value: Param(1), Cookie: cookie, How: how}},
		{Symbol: redirect + "WithInput", Keeps: &Keep{Input: true, Cookie: cookie, How: how}},
	}
	for _, name := range []string{"Form", "Body", "All", "Query"} {
		fs = append(fs, Func{Symbol: bind + name, Binds: Param(0)})
	}
	return fs
}

// sameSiteWords are the words that fiber knows for SameSite, in any case. All
// others stand for Lax.
func sameSiteWords(known ...string) map[Attribute]Words {
	modes := map[string]any{"lax": SameSiteLax, "strict": SameSiteStrict, "none": SameSiteNone, "disabled": 0}
	means := map[string]any{}
	for _, word := range known {
		means[word] = modes[word]
	}
	return map[Attribute]Words{SameSite: {Means: means, Fold: true, Else: SameSiteLax}}
}

// endsWithSession: neither of the two that say when a cookie ends is sent.
func endsWithSession() []Force {
	return []Force{
		{If: SessionOnly, Is: true, Then: MaxAge, As: 0},
		{If: SessionOnly, Is: true, Then: Expires, As: Never},
	}
}

// fiberConfig are the attributes in the configuration of a middleware of
// fiber, below a prefix.
func fiberConfig(prefix string) map[Attribute]string {
	return map[Attribute]string{
		Path: prefix + "CookiePath", Domain: prefix + "CookieDomain", Secure: prefix + "CookieSecure", HTTPOnly: prefix + "CookieHTTPOnly",
		SameSite: prefix + "CookieSameSite",
	}
}

// fiberReading is what the middleware of fiber make of that.
func fiberReading() Reading {
	return Reading{Words: sameSiteWords("lax", "strict", "none"), Forces: []Force{noneIsSecure}}
}

// fiberSession: middleware/session/config.go and store.go, in v3 middleware.go
// as well. The store is what its configuration is, with defaults; Expiration
// (v2) and IdleTimeout (v3) begin anew each time that the session is saved. A
// cookie is sent unless something else is said to hold the identifier; what says so also
// names it. (CookieName of v2, which is deprecated and has precedence, is not heeded.)
// New of v3 returns the handler that keeps a store; there AbsoluteTimeout is no
// limit by default.
func fiberSession(l *Library, pkg, version string) {
	store, config := pkg+".Store", pkg+".Config"
	timeout, sent, name, newStore, minutes := "IdleTimeout", "Extractor.Extract", "Extractor.Key", ".NewStore", 30
	reading := fiberReading()
	reading.Inverted = []Attribute{Sent}
	if version == "v2" {
		timeout, sent, name, newStore, minutes = "Expiration", "KeyLookup", "KeyLookup", ".New", 24*60
		reading = fiberReading()
		reading.Least = seconds(IdleTimeout)
		reading.Behind = map[Attribute]string{Name: "cookie:"}
		reading.Words[Sent] = Words{Means: map[string]any{"cookie:": true}, Begins: true, Empty: true}
	}
	reading.Defaults = map[Attribute]any{Name: l.SessionCookie}
	own, held := fiberConfig(""), fiberConfig("Config.")
	own[IdleTimeout], held[IdleTimeout] = timeout, "Config."+timeout
	own[Sent], held[Sent] = sent, "Config."+sent
	own[Name], held[Name] = name, "Config."+name
	if version == "v3" {
		fiberExtractor(l)
		own[Lifetime], held[Lifetime] = "AbsoluteTimeout", "Config.AbsoluteTimeout"
		reading.Defaults[Lifetime] = never
	}
	l.Records = append(l.Records,
		Record{Type: config, Kind: Session, Fields: own, Reading: reading, Generator: "KeyGenerator"},
		Record{Type: store, Kind: Session, Managed: true, Fields: held, Reading: reading},
	)
	// A session of a store is saved by Save alone; that of the middleware of v3 is
	// another type. Destroy and Reset act at once.
	session := "(*" + pkg + ".Session)"
	l.Records = append(l.Records, ownState(pkg+".Session"))
	l.Funcs = slices.Concat(l.Funcs, []Func{found("(*"+store+").Get", pkg+".Session")},
		[]Func{{Symbol: session + ".Set", Session: &Use{Does: Changes, Of: Recv}, Keeps: &Keep{Key: Param(0), Value: Param(1)}}},
		uses(session, Changes, "Delete"), uses(session, Saves, "Save"),
		uses(session, Rotates, "Regenerate"), uses(session, Destroys, "Destroy", "Reset"))
	if version == "v2" {
		l.Funcs = append(l.Funcs, uses(session, Configures, "SetExpiry")...)
	} else {
		l.Funcs = slices.Concat(l.Funcs, uses(session, Configures, "SetIdleTimeout"), uses(session, Saves, "SaveWithContext"),
			uses(session, Rotates, "RegenerateWithContext"), uses(session, Destroys, "DestroyWithContext", "ResetWithContext"))
		middleware := "(*" + pkg + ".Middleware)."
		l.Funcs = append(l.Funcs, puts(middleware+"Set", Param(0), Param(1)))
		l.Funcs = slices.Concat(l.Funcs, of(Empties, middleware+"Delete"), of(Rotates, middleware+"Regenerate"), of(Destroys, middleware+"Destroy", middleware+"Reset"))
	}
	defaults := []Variant{{Fields: map[string]any{"Config.CookiePath": "/", "Config." + timeout: minutes * 60_000_000_000}}}
	l.Funcs = append(l.Funcs, Func{Symbol: pkg + newStore, Make: &Make{Type: store, ServerSide: true, Like: Param(0), Variants: defaults}})
	if version == "v3" {
		l.Funcs = append(l.Funcs,
			Func{Symbol: pkg + ".New", Make: &Make{Type: store, ServerSide: true, Like: Param(0), Variants: defaults}},
			Func{Symbol: pkg + ".NewWithStore", Make: &Make{Type: store, Result: 1, ServerSide: true, Like: Param(0), Variants: defaults}},
		)
	}
}

// fiberExtractor: extractors/extractors.go. FromCookie says what is so by default, that
// a cookie holds the identifier, and how it is called.
func fiberExtractor(l *Library) {
	pkg := l.Module + "/extractors"
	l.Packages = append(l.Packages, pkg)
	l.Records = append(l.Records, Record{
		Type: pkg + ".Extractor", Kind: Session,
		Fields: map[Attribute]string{Name: "Key", Sent: "Extract"}, Reading: Reading{Inverted: []Attribute{Sent}},
	})
	l.Funcs = append(l.Funcs, Func{Symbol: pkg + ".FromCookie", Make: &Make{
		Type: pkg + ".Extractor", From: map[string]Operand{"Key": Param(0)},
	}})
}

// fiberCSRF: middleware/csrf/config.go and csrf.go. New returns the function
// that keeps the handler.
func fiberCSRF(l *Library, pkg, version string) {
	handler, config, age, lasts := pkg+".Handler", pkg+".Config", "IdleTimeout", 30*time.Minute
	if version == "v2" {
		handler, age, lasts = pkg+".CSRFHandler", "Expiration", time.Hour
	}
	own := fiberConfig("")
	own[Name], own[MaxAge] = "CookieName", age
	reading := fiberReading()
	reading.Units = map[Attribute]time.Duration{MaxAge: time.Nanosecond}
	held := map[Attribute]string{Name: "·name", Path: "·path", Domain: "·domain", Secure: "·secure", HTTPOnly: "·httpOnly", SameSite: "·sameSite", MaxAge: "·maxAge"}
	l.Records = append(l.Records,
		Record{Type: config, Kind: Cookie, Fields: own, Reading: reading, Generator: "KeyGenerator"},
		Record{Type: handler, Kind: Cookie, Managed: true, Fields: held, Reading: reading},
	)
	l.Funcs = append(l.Funcs, Func{Symbol: pkg + ".New", Make: &Make{
		Type: handler, Like: Param(0), Variants: []Variant{{Fields: map[string]any{"·name": "csrf_", "·path": "/", "·maxAge": int(lasts)}}},
	}})
}
