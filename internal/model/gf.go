package model

import "time"

// gf: github.com/gogf/gf/v2 net/ghttp/ghttp_server_cookie.go, os/gsession/gsession_session.go. Cookies are kept
// until the handler returns. Set takes the attributes from the configuration
// of the server, which mostly is a file, and SetCookie from a last argument that
// may be left out.
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
		SessionCookie: "gfsessionid", // net/ghttp/ghttp_server_config.go
		Module:        mod,
		Packages:      []string{pkg, mod + "/frame/g", mod + "/os/gsession", mod + "/container/gvar"},
		Responses:     []string{pkg + ".Request", pkg + ".Response", pkg + ".Cookie"},
		Adopts:        true, // os/gsession/gsession_session.go, init
		Records: []Record{{Type: pkg + ".CookieOptions", Kind: Session, Fields: map[Attribute]string{
			Secure: "Secure", HTTPOnly: "HttpOnly", SameSite: "SameSite",
		}}},
		Funcs: []Func{
			{Symbol: cookie + "Set", Sends: &Send{Params: map[Attribute]Operand{Name: Param(0), Value: Param(1)}}},
			{Symbol: cookie + "SetCookie", Sends: &Send{Record: Param(5), Params: map[Attribute]Operand{
				Name: Param(0), Value: Param(1), Domain: Param(2), Path: Param(3), MaxAge: Param(4),
			}, Reading: Reading{Units: map[Attribute]time.Duration{MaxAge: time.Nanosecond}}}},
			reads(cookie + "Get"),
			{Symbol: cookie + "Remove", Sends: removes(map[Attribute]Operand{Name: Param(0)})},
			{Symbol: cookie + "RemoveCookie", Sends: removes(map[Attribute]Operand{Name: Param(0), Domain: Param(1), Path: Param(2)})},
			{Symbol: cookie + "SetHttpCookie", Sends: &Send{Record: Param(0)}},
		},
	}
	for _, name := range []string{"Get", "GetForm", "GetQuery", "GetRequest"} {
		l.Funcs = append(l.Funcs, Func{Symbol: "(*" + pkg + ".Request)." + name, Key: Param(0)})
	}
	for _, name := range []string{"String", "Bytes", "Int", "Int64", "Uint", "Bool"} {
		f := Func{Symbol: "(*" + mod + "/container/gvar.Var)." + name, Parses: &Parsing{Of: Recv}}
		if name == "String" || name == "Bytes" {
			f.Carries = &Carry{From: []Operand{Recv}}
		}
		l.Funcs = append(l.Funcs, f)
	}
	gfServer(&l, mod, pkg)
	session := "(*" + mod + "/os/gsession.Session)."
	l.Funcs = append(l.Funcs, puts(session+"Set", Param(0), Param(1)), puts(session+"MustSet", Param(0), Param(1)))
	l.Funcs = append(l.Funcs, puts(session+"SetMap", 0, Param(0)), puts(session+"MustSetMap", 0, Param(0)))
	l.Funcs = append(l.Funcs, of(Rotates, session+"RegenerateId", session+"MustRegenerateId")...)
	l.Funcs = append(l.Funcs, of(Empties, session+"Remove", session+"RemoveAll", session+"MustRemove")...)
	return l
}

// gfServer: net/ghttp/ghttp_server_config.go and those beside it. The session
// cookie is sent as the configuration of the server says, which a file fills in
// unless SetConfig replaces it.
func gfServer(l *Library, mod, pkg string) {
	config, server := pkg+".ServerConfig", pkg+".Server"
	fields := map[Attribute]string{
		Name: "SessionIdName", Path: "CookiePath", Domain: "CookieDomain", MaxAge: "SessionCookieMaxAge", Secure: "CookieSecure",
		HTTPOnly: "CookieHttpOnly", SameSite: "CookieSameSite", Lifetime: "SessionMaxAge", Sent: "SessionCookieOutput",
	}
	reading := Reading{
		Words: map[Attribute]Words{SameSite: {Means: map[string]any{"lax": SameSiteLax, "strict": SameSiteStrict, "none": SameSiteNone}}},
		Units: map[Attribute]time.Duration{MaxAge: time.Nanosecond},
	}
	unseen := map[string]any{}
	for _, path := range fields {
		unseen[gfConfig+"."+path] = Unseen{}
	}
	l.Records = append(l.Records,
		Record{Type: config, Kind: Session, Fields: fields, Reading: reading},
		Record{Type: server, Kind: Session, Managed: true, Slots: []Slot{{Path: gfConfig, Type: config}}},
	)
	serves := &Make{Type: server, ServerSide: true, Variants: []Variant{{Fields: unseen}}}
	set := func(name, path string) Func {
		return Func{Symbol: "(*" + server + ")." + name, Sets: []Set{{Target: Recv, Path: gfConfig + path, From: Param(0)}}}
	}
	l.Funcs = append(l.Funcs,
		Func{Symbol: mod + "/frame/g.Server", Make: serves, Common: true},
		Func{Symbol: pkg + ".GetServer", Make: serves, Common: true},
		Func{Symbol: pkg + ".NewConfig", Make: &Make{Type: config, Variants: []Variant{{Fields: map[string]any{
			"SessionIdName": "gfsessionid", "CookiePath": "/", "SessionMaxAge": int(24 * time.Hour), "SessionCookieMaxAge": int(24 * time.Hour),
			"SessionCookieOutput": true,
		}}}}},
		Func{Symbol: "(*" + server + ").SetConfigWithMap", Opaque: true},
		set("SetConfig", ""),
		set("SetCookiePath", ".CookiePath"),
		set("SetCookieDomain", ".CookieDomain"),
		set("SetSessionIdName", ".SessionIdName"),
		set("SetSessionMaxAge", ".SessionMaxAge"),
		set("SetSessionCookieMaxAge", ".SessionCookieMaxAge"),
		set("SetSessionCookieOutput", ".SessionCookieOutput"),
	)
}

// gfConfig is where a server keeps its configuration.
const gfConfig = "·config"
