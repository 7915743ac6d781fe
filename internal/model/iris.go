package model

import (
	"strings"
	"time"
)

// iris: github.com/kataras/iris/v12 context/context.go, sessions/config.go and
// sessions/sessions.go. SetCookieKV sends HttpOnly and Path=/, and escapes the
// value with url.QueryEscape; what else it sends is up to its options, of which
// CookieSecure heeds the request. Options may also be added to the context.
// CookieOverride copies the cookie into what it is given, and not the other way round
// (v12.2.11), CookieAllowReclaim changes the request. The session cookie is always HttpOnly, and Secure only if
// CookieSecureTLS is on and the request came over TLS.
func iris() Library {
	const (
		mod     = "github.com/kataras/iris/v12"
		context = mod + "/context"
		ctx     = "(*" + context + ".Context)."
		config  = mod + "/sessions.Config"
		manager = mod + "/sessions.Sessions"
		// context.CookieExpireUnlimited
		unlimited = 24 * 365 * 24 * time.Hour
	)
	option := func(name string, sets ...Set) Func {
		return Func{Symbol: context + "." + name, Option: append([]Set{}, sets...)}
	}
	l := Library{
		SessionCookie: "irissessionid", // sessions/config.go
		Module:        mod,
		Packages:      []string{mod, context, mod + "/sessions"},
		Responses:     []string{context + ".Context", context + ".ResponseWriter"},
		Adopts:        true, // sessions/provider.go, Read: what is not found begins under the identifier of the cookie
		Records: []Record{
			{Type: config, Kind: Session, Generator: "SessionIDGenerator", Fields: map[Attribute]string{
				Name: "Cookie", Secure: "CookieSecureTLS", Lifetime: "Expires",
			}, Reading: Reading{
				Defaults: map[Attribute]any{Name: "irissessionid", Lifetime: int(unlimited)},
				Fixed:    map[Attribute]any{Path: "/", HTTPOnly: true},
			}},
			{Type: context + ".Context", Kind: Response, Fields: responseFields(answer), Slots: answers(context + ".ResponseWriter")},
			{Type: context + ".ResponseWriter", Kind: Response, Slow: true, Fields: responseFields("")},
			{Type: manager, Kind: Session, Managed: true, Slots: []Slot{{Path: "·config", Type: config}}},
		},
		Funcs: []Func{
			{Symbol: ctx + "SetCookie", Sends: &Send{Record: Param(0), Unless: ctx + "AddCookieOptions"}, Options: Param(1)},
			{Symbol: ctx + "UpsertCookie", Sends: &Send{Record: Param(0), Unless: ctx + "AddCookieOptions"}, Options: Param(1)},
			{Symbol: ctx + "SetCookieKV", Sends: &Send{
				Params:  map[Attribute]Operand{Name: Param(0), Value: Param(1)},
				Initial: map[Attribute]any{Path: "/", HTTPOnly: true, Secure: false, SameSite: 0, Domain: ""},
				Unless:  ctx + "AddCookieOptions",
				Encodes: "URL-escaped",
			}, Options: Param(2)},
			{Symbol: ctx + "AddCookieOptions"}, {Symbol: ctx + "ClearCookieOptions"},
			{Symbol: ctx + "GetCookie", Reads: &Read{Name: Param(0), Unless: ctx + "AddCookieOptions"}, Options: Param(1)},
			{Symbol: ctx + "GetRequestCookie", Reads: &Read{Name: Param(0), Unless: ctx + "AddCookieOptions"}, Options: Param(1)},
			{Symbol: ctx + "RemoveCookie", Sends: deletes("/"), Options: Param(1)},
			option("CookieDomain", Set{Path: "Domain", From: Param(0)}),
			option("CookiePath", Set{Path: "Path", From: Param(0)}),
			option("CookieCleanPath", Set{Path: "Path", Is: ""}),
			option("CookieHTTPOnly", Set{Path: "HttpOnly", From: Param(0)}),
			option("CookieSameSite", Set{Path: "SameSite", From: Param(0)}),
			option("CookieSecure", Set{Path: "Secure"}),
			option("CookieAllowSubdomains", Set{Path: "Domain"}, Set{Path: "SameSite"}),
			option("CookieAllowReclaim"), option("CookieOverride"), option("CookieEncoding", Set{Path: "Value"}),
			option("CookieExpires", Set{Path: "MaxAge", From: Param(0), Seconds: true}, Set{Path: "Expires"}),
			{Symbol: ctx + "Header", Header: &HeaderWrite{Key: Param(0), Value: Param(1)}},
			puts("(*"+mod+"/sessions.Session).Set", Param(0), Param(1)), puts("(*"+mod+"/sessions.Session).SetImmutable", Param(0), Param(1)),
			puts("(*"+mod+"/sessions.Session).SetFlash", Param(0), Param(1)),
			{Symbol: "(*" + mod + "/sessions.Session).Delete", Session: &Use{Does: Empties}}, {Symbol: "(*" + mod + "/sessions.Session).Clear", Session: &Use{Does: Empties}},
			{Symbol: "(*" + mod + "/sessions.Session).Destroy", Session: &Use{Does: Destroys}}, {Symbol: "(*" + mod + "/sessions.Sessions).Destroy", Session: &Use{Does: Destroys}},
			{Symbol: "(*" + mod + "/sessions.Sessions).DestroyByID", Session: &Use{Does: Destroys}},
			{Symbol: mod + "/sessions.New", Make: &Make{Type: manager, ServerSide: true, From: map[string]Operand{"·config": Param(0)}}},
		},
	}
	for _, f := range l.Funcs {
		if name, ok := strings.CutPrefix(f.Symbol, context+"."); ok { // aliases.go has them as variables
			l.Constants = append(l.Constants, Constant{Symbol: mod + "." + name, Is: Function(f.Symbol)})
		}
	}
	l = with(l, irisAnswers(ctx, "("+context+".ResponseWriter).")...)
	for _, name := range []string{"FormValue", "FormValueDefault", "PostValue", "PostValueDefault", "PostValueTrim", "URLParam", "URLParamDefault"} {
		l.Funcs = append(l.Funcs, Func{Symbol: ctx + name, Key: Param(0)})
	}
	return l
}

// irisAnswers: context/context.go and context/response_writer.go. A status is
// noted, and sent with the first of a body; a context that records (Record) sends
// nothing before its handlers have returned.
func irisAnswers(ctx, writer string) []Func {
	fs := []Func{
		{Symbol: ctx + "ResponseWriter", Returns: Recv, Inside: inAnswer},
		{Symbol: ctx + "Record", Commits: &Commit{On: Recv, Holds: true}},
		{Symbol: ctx + "Recorder", Commits: &Commit{On: Recv, Holds: true}},
		{Symbol: ctx + "CompressWriter", Commits: &Commit{On: Recv, Holds: true}},
		{Symbol: ctx + "ResetResponseWriter", Commits: &Commit{On: Recv, Holds: true}},
		{Symbol: ctx + "Next", Commits: &Commit{On: Recv, Perhaps: true}},
		{Symbol: writer + "FlushResponse", Commits: &Commit{On: Recv}},
	}
	for _, name := range []string{
		"Write", "WriteString", "Writef", "Binary", "Text", "HTML", "JSON", "JSONP", "XML", "Markdown", "YAML",
		"View", "SendFile",
	} {
		fs = append(fs, Func{Symbol: ctx + name, Commits: &Commit{On: Recv}})
	}
	return fs
}
