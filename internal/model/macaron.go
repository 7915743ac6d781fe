package model

// macaron: gopkg.in/macaron.v1 context.go. SetCookie escapes the value with
// url.QueryEscape; what follows the value is positional and of any type, and may
// be a function that changes the cookie. SetSecureCookie and SetSuperSecureCookie encrypt the value.
func macaron() Library {
	const (
		mod = "gopkg.in/macaron.v1"
		ctx = "(*" + mod + ".Context)."
	)
	send := func(method string, i int) Func {
		return Func{Symbol: ctx + method, Sends: &Send{Params: map[Attribute]Operand{
			Name: Param(i), MaxAge: Param(i + 2), Path: Param(i + 3), Domain: Param(i + 4),
			Secure: Param(i + 5), HTTPOnly: Param(i + 6), Expires: Param(i + 7),
		}, Initial: map[Attribute]any{SameSite: 0}, Reading: rootPath()}, Options: Param(i + 2)}
	}
	plain := send("SetCookie", 0)
	plain.Sends.Params[Value], plain.Sends.Encodes = Param(1), "URL-escaped"
	super := send("SetSuperSecureCookie", 1)
	super.Keys = &Keys{Sign: Param(0), Keyed: Keyed{For: "cookies", Empty: true}}
	l := Library{
		Module:    mod,
		Packages:  []string{mod},
		Responses: []string{mod + ".Context", mod + ".ResponseWriter"},
		Funcs: []Func{
			plain,
			reads(ctx + "GetCookie"), reads(ctx + "GetCookieInt"), reads(ctx + "GetCookieInt64"), reads(ctx + "GetCookieFloat64"),
			send("SetSecureCookie", 0),
			super,
			{Symbol: ctx + "GetSuperSecureCookie", Keys: &Keys{Sign: Param(0), Keyed: Keyed{For: "cookies", Empty: true}}},
			{Symbol: "(*" + mod + ".Macaron).SetDefaultCookieSecret", Keys: &Keys{Sign: Param(0), Keyed: Keyed{For: "cookies", Empty: true}}},
		},
	}
	for _, name := range []string{"Query", "QueryTrim", "QueryEscape", "Params", "ParamsEscape"} {
		l.Funcs = append(l.Funcs, Func{Symbol: ctx + name, Key: Param(0)})
	}
	return l
}

// macaronSession: github.com/go-macaron/session session.go. What is empty in
// the options is filled in from a file. The cookie is always HttpOnly, and its
// SameSite is Lax or Strict.
func macaronSession() Library {
	const (
		mod     = "github.com/go-macaron/session"
		options = mod + ".Options"
	)
	return Library{
		Module:        mod,
		Packages:      []string{mod},
		SessionCookie: "MacaronSession",
		Records: []Record{{Type: options, Kind: Session, Managed: true, Fields: map[Attribute]string{
			Name: "CookieName", Path: "CookiePath", Domain: "Domain", MaxAge: "CookieLifeTime", Secure: "Secure",
			IdleTimeout: "Maxlifetime",
		}, Reading: Reading{
			Units:     seconds(IdleTimeout),
			Elsewhere: []Attribute{Name, Path, Domain, MaxAge, Secure, IdleTimeout},
			Fixed:     map[Attribute]any{HTTPOnly: true},
		}}},
		Funcs: []Func{
			{Symbol: mod + ".Sessioner", Make: &Make{Type: options, ServerSide: true, From: map[string]Operand{"": Param(0)}}},
			puts("("+mod+".RawStore).Set", Param(0), Param(1)),
			{Symbol: "(" + mod + ".Store).RegenerateId", Session: &Use{Does: Rotates}},
			{Symbol: "(" + mod + ".Store).Destory", Session: &Use{Does: Destroys}},
			{Symbol: "(" + mod + ".RawStore).Delete", Session: &Use{Does: Empties}},
			{Symbol: "(" + mod + ".RawStore).Flush", Session: &Use{Does: Empties}},
		},
	}
}
