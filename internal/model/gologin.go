package model

// gologin: github.com/dghubble/gologin/v2 config.go and internal/cookie.go. The
// handlers keep the state of a login in a cookie that is what the configuration
// says and nothing else.
func gologin() Library {
	const (
		mod    = "github.com/dghubble/gologin/v2"
		config = mod + ".CookieConfig"
	)
	variable := func(name string, secure bool) Var {
		return Var{Symbol: mod + "." + name, Type: config, Fields: map[string]any{
			"Name": "gologin-temporary-cookie", "Path": "/", "MaxAge": 600, "HTTPOnly": true, "Secure": secure, "SameSite": SameSiteLax,
		}}
	}
	l := Library{
		Module:   mod,
		Packages: []string{mod},
		Records: []Record{{Type: config, Kind: Cookie, Managed: true, Fields: map[Attribute]string{
			Name: "Name", Path: "Path", Domain: "Domain", MaxAge: "MaxAge", Secure: "Secure", HTTPOnly: "HTTPOnly", SameSite: "SameSite",
		}}},
		Vars: []Var{variable("DefaultCookieConfig", true), variable("DebugOnlyCookieConfig", false)},
	}
	handler := func(pkg, name string, given Operand) {
		l.Funcs = append(l.Funcs, Func{Symbol: mod + "/" + pkg + "." + name, Make: &Make{Type: config, From: map[string]Operand{"": given}}})
	}
	for _, pkg := range []string{"bitbucket", "facebook", "github", "google", "oauth2"} {
		l.Packages = append(l.Packages, mod+"/"+pkg)
		handler(pkg, "StateHandler", Param(0))
	}
	l.Packages = append(l.Packages, mod+"/oauth1", mod+"/tumblr")
	handler("oauth1", "CookieTempHandler", Param(0))
	handler("tumblr", "LoginHandler", Param(1))
	handler("tumblr", "CallbackHandler", Param(1))
	return l
}
