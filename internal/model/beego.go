package model

// beegos: github.com/beego/beego/v2 server/web (context/output.go and
// context.go, controller.go, session/session.go and session_config.go) and its
// predecessor github.com/astaxie/beego, which has them at the root. What
// follows the value of a cookie is positional and of any type, and is not
// described. The session cookie is Secure only if the configuration says so
// and the request came over TLS; NewManager goes on using the configuration
// that it was given.
func beegos() []Library {
	return []Library{
		beego("github.com/beego/beego/v2", "github.com/beego/beego/v2/server/web"),
		beego("github.com/astaxie/beego", "github.com/astaxie/beego"),
	}
}

func beego(mod, web string) Library {
	var (
		context = web + "/context"
		session = web + "/session"
		ctx     = "(*" + context + ".Context)."
		config  = session + ".ManagerConfig"
		manager = session + ".Manager"
		plain   = &Send{Params: map[Attribute]Operand{Name: Param(0), Value: Param(1)}}
		signed  = &Send{Params: map[Attribute]Operand{Name: Param(1), Value: Param(2)}, Encodes: "signed"}
	)
	return Library{
		Module:    mod,
		Packages:  []string{web, context, session},
		Responses: []string{context + ".Context", context + ".BeegoOutput", context + ".Response", web + ".Controller"},
		Records: []Record{
			{Type: config, Kind: Session, Fields: map[Attribute]string{
				Name: "CookieName", Domain: "Domain", MaxAge: "CookieLifeTime", Secure: "Secure", SameSite: "CookieSameSite",
			}},
			{Type: manager, Kind: Session, Managed: true, Slots: []Slot{{Path: "·config", Type: config}}},
		},
		Funcs: []Func{
			{Symbol: ctx + "SetCookie", Sends: plain},
			{Symbol: ctx + "SetSecureCookie", Sends: signed},
			{Symbol: "(*" + context + ".BeegoOutput).Cookie", Sends: plain},
			{Symbol: "(*" + context + ".BeegoOutput).Header", Header: &HeaderWrite{Key: Param(0), Value: Param(1), Replaces: true}},
			{Symbol: "(*" + web + ".Controller).SetSecureCookie", Sends: signed},
			{Symbol: session + ".NewManager", Make: &Make{Type: manager, ServerSide: true, From: map[string]Operand{"·config": Param(1)}}},
			{Symbol: "(*" + context + ".BeegoInput).Query", Key: Param(0)},
			{Symbol: "(*" + context + ".BeegoInput).Param", Key: Param(0)},
			{Symbol: "(*" + web + ".Controller).GetString", Key: Param(0)},
		},
	}
}
