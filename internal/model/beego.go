package model

import "strings"

// beegos: github.com/beego/beego/v2 server/web (context/output.go and
// context.go, controller.go, session/session.go and session_config.go) and its
// predecessor github.com/astaxie/beego, which has them at the root. What
// follows the value of a cookie is positional and of any type. The session cookie is Secure only if the configuration says so
// and the request came over TLS; NewManager goes on using the configuration
// that it was given.
func beegos() []Library {
	const (
		v1 = "github.com/astaxie/beego"
		v2 = "github.com/beego/beego/v2/server/web"
	)
	return []Library{
		with(beego("github.com/beego/beego/v2", v2), append(beegoOptions(v2+"/session"), puts("("+v2+"/session.Store).Set", Param(1), Param(2)))...),
		with(beego(v1, v1), puts("("+v1+"/session.Store).Set", Param(0), Param(1))),
	}
}

func beego(mod, web string) Library {
	var (
		context = web + "/context"
		session = web + "/session"
		ctx     = "(*" + context + ".Context)."
		config  = session + ".ManagerConfig"
		manager = session + ".Manager"
		global  = "WebConfig.Session." // in web.BConfig
		plain   = beegoSend(0, mod)
		signed  = beegoSend(1, mod)
		secret  = &Keys{Sign: Param(0), Keyed: Keyed{For: "cookies", Empty: true}}
	)
	signed.Encodes = "signed"
	l := Library{
		SessionCookie: "beegosessionID", // config.go
		Module:        mod,
		Packages:      []string{web, context, session},
		Responses:     []string{context + ".Context", context + ".BeegoOutput", context + ".Response", web + ".Controller"},
		Records: []Record{
			{Type: config, Kind: Session, Fields: map[Attribute]string{
				Name: "CookieName", Domain: "Domain", MaxAge: "CookieLifeTime", Secure: "Secure", SameSite: "CookieSameSite",
				HTTPOnly: "DisableHTTPOnly", Sent: "EnableSetCookie", IdleTimeout: "Maxlifetime",
			}, Reading: Reading{Inverted: []Attribute{HTTPOnly}, Units: seconds(IdleTimeout), Fixed: map[Attribute]any{Path: "/"}}},
			{Type: web + ".Config", Kind: Session, Managed: true, Fields: map[Attribute]string{
				Name: global + "SessionName", Domain: global + "SessionDomain", MaxAge: global + "SessionCookieLifeTime",
				HTTPOnly: global + "SessionDisableHTTPOnly", SameSite: global + "SessionCookieSameSite",
				IdleTimeout: global + "SessionGCMaxLifetime", SigningKey: "WebConfig.XSRFKey",
			}, Reading: Reading{
				Inverted: []Attribute{HTTPOnly}, Units: seconds(IdleTimeout), Fixed: map[Attribute]any{Path: "/"}, Keyed: &Keyed{For: "CSRF tokens", Empty: true},
			}},
			{Type: context + ".Context", Kind: Response, Fields: responseFields("Output.")},
			{Type: context + ".BeegoOutput", Kind: Response, Fields: responseFields("")},
			{Type: manager, Kind: Session, Managed: true, Slots: []Slot{{Path: "·config", Type: config}}},
		},
		Funcs: []Func{
			{Symbol: ctx + "SetCookie", Sends: plain},
			reads(ctx + "GetCookie"),
			reads("(*" + context + ".BeegoInput).Cookie"),
			{Symbol: ctx + "SetSecureCookie", Sends: signed, Keys: secret},
			{Symbol: ctx + "GetSecureCookie", Keys: secret},
			{Symbol: "(*" + context + ".BeegoOutput).Cookie", Sends: plain},
			{Symbol: "(*" + context + ".BeegoOutput).Header", Header: &HeaderWrite{Key: Param(0), Value: Param(1), Replaces: true}},
			{Symbol: "(*" + web + ".Controller).SetSecureCookie", Sends: signed, Keys: secret},
			{Symbol: "(*" + web + ".Controller).GetSecureCookie", Keys: secret},
			{Symbol: session + ".NewManager", Make: &Make{Type: manager, ServerSide: true, From: map[string]Operand{"·config": Param(1)}}},
			{Symbol: "(*" + manager + ").SetSecure", Sets: []Set{{Target: Recv, Path: "·config.Secure", From: Param(0)}}},
			{Symbol: "(*" + context + ".BeegoInput).Query", Key: Param(0)},
			{Symbol: "(*" + context + ".BeegoInput).Param", Key: Param(0)},
			{Symbol: "(*" + web + ".Controller).GetString", Key: Param(0)},
			puts("(*"+web+".Controller).SetSession", Param(0), Param(1)),
			puts("(*"+context+".BeegoOutput).Session", Param(0), Param(1)),
			{Symbol: "(*" + web + ".Controller).DelSession", Session: &Use{Does: Empties}},
			{Symbol: "(" + session + ".Store).Delete", Session: &Use{Does: Empties}}, {Symbol: "(" + session + ".Store).Flush", Session: &Use{Does: Empties}},
			{Symbol: "(*" + web + ".Controller).SessionRegenerateID", Session: &Use{Does: Rotates}},
			{Symbol: "(*" + web + ".Controller).DestroySession", Session: &Use{Does: Destroys}},
			{Symbol: "(*" + manager + ").SessionRegenerateID", Session: &Use{Does: Rotates}},
			{Symbol: "(*" + manager + ").SessionDestroy", Session: &Use{Does: Destroys}},
		},
	}
	return with(l, beegoAnswers(context)...)
}

// beegoAnswers: context/output.go and context/context.go, where each of these
// writes the header at once. SetStatus only notes the status.
func beegoAnswers(context string) []Func {
	var fs []Func
	for _, name := range []string{"Redirect", "WriteString"} {
		fs = append(fs, Func{Symbol: "(*" + context + ".Context)." + name, Commits: &Commit{On: Recv}})
	}
	for _, name := range []string{"Body", "JSON", "JSONP", "XML", "YAML", "Download"} {
		fs = append(fs, Func{Symbol: "(*" + context + ".BeegoOutput)." + name, Commits: &Commit{On: Recv}})
	}
	return fs
}

// beegoSend is the call that sends a cookie whose name is parameter i. Since v2
// it has SameSite, which is sent as the program spells it.
func beegoSend(i int, mod string) *Send {
	s := &Send{Params: map[Attribute]Operand{
		Name: Param(i), Value: Param(i + 1), MaxAge: Param(i + 2), Path: Param(i + 3), Domain: Param(i + 4),
		Secure: Param(i + 5), HTTPOnly: Param(i + 6),
	}, Takes: map[Attribute][]string{MaxAge: {"int", "int32", "int64"}}, Reading: rootPath()}
	if strings.HasSuffix(mod, "/v2") {
		s.Params[SameSite] = Param(i + 7)
		s.Words = map[Attribute]Words{SameSite: {Means: map[string]any{"lax": SameSiteLax, "strict": SameSiteStrict, "none": SameSiteNone}, Fold: true}}
	} else {
		s.Fixed = map[Attribute]any{SameSite: 0}
	}
	return s
}

// beegoOptions are the functions that make a configuration of options, and these.
func beegoOptions(session string) []Func {
	option := func(name, path string) Func {
		return Func{Symbol: session + "." + name, Option: []Set{{Path: path, From: Param(0)}}}
	}
	return []Func{
		{Symbol: session + ".NewManagerConfig", Options: Param(0), Make: &Make{Type: session + ".ManagerConfig"}},
		option("CfgCookieName", "CookieName"),
		option("CfgSetCookie", "EnableSetCookie"),
		option("CfgCookieLifeTime", "CookieLifeTime"),
		option("CfgMaxLifeTime", "Maxlifetime"),
		option("CfgDomain", "Domain"),
		option("CfgSecure", "Secure"),
		option("CfgSameSite", "CookieSameSite"),
		{Symbol: session + ".CfgHTTPOnly", Option: []Set{{Path: "DisableHTTPOnly", From: Param(0), Not: true}}},
	}
}
