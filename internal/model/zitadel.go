package model

// zitadelOIDC: github.com/zitadel/oidc/v3 pkg/http/cookie.go. The cookies have
// Path=/, Secure, HttpOnly and SameSite=Lax unless an option says otherwise.
func zitadelOIDC() Library {
	const (
		mod     = "github.com/zitadel/oidc/v3"
		pkg     = mod + "/pkg/http"
		handler = pkg + ".CookieHandler"
	)
	fields := map[Attribute]string{
		Path: "·path", Domain: "·domain", MaxAge: "·maxAge", Secure: "·secure", HTTPOnly: "·httpOnly", SameSite: "·sameSite",
	}
	makes := func(name string, options Operand, keys *Keys) Func {
		return Func{Symbol: pkg + "." + name, Keys: keys, Options: options, Make: &Make{Type: handler, Variants: []Variant{{Fields: map[string]any{
			"·path": "/", "·secure": true, "·httpOnly": true, "·sameSite": SameSiteLax,
		}}}}}
	}
	option := func(name string, s Set) Func { return Func{Symbol: pkg + "." + name, Option: []Set{s}} }
	return Library{
		Module:   mod,
		Packages: []string{pkg},
		Records:  []Record{{Type: handler, Kind: Cookie, Managed: true, Fields: fields}},
		Funcs: []Func{
			makes("NewCookieHandler", Param(2), &Keys{Sign: Param(0), Encrypt: Param(1), Keyed: cookieKeys("cookies")}),
			makes("NewRequestAwareCookieHandler", Param(1), nil),
			option("WithUnsecure", Set{Path: "·secure", Is: false}),
			option("WithSameSite", Set{Path: "·sameSite", From: Param(0)}),
			option("WithMaxAge", Set{Path: "·maxAge", From: Param(0)}),
			option("WithDomain", Set{Path: "·domain", From: Param(0)}),
			option("WithPath", Set{Path: "·path", From: Param(0)}),
			{Symbol: "(*" + handler + ").SetCookie", Sends: &Send{
				Params: map[Attribute]Operand{Name: Param(1)}, Reading: rootPath(), Encodes: "signed",
			}},
		},
	}
}
