package model

// zitadelOIDC: github.com/zitadel/oidc/v3 pkg/http/cookie.go. The cookies have
// Path=/, Secure, HttpOnly and SameSite=Lax. An option is described as the
// cookie that there is when it is the only one.
func zitadelOIDC() Library {
	const (
		mod    = "github.com/zitadel/oidc/v3"
		pkg    = mod + "/pkg/http"
		option = pkg + ".CookieHandlerOpt"
	)
	fields := map[Attribute]string{
		Path: "·path", Domain: "·domain", MaxAge: "·maxAge", Secure: "·secure", HTTPOnly: "·httpOnly", SameSite: "·sameSite",
	}
	alone := func(name string, secure bool, from map[string]Operand) Func {
		return Func{Symbol: pkg + "." + name, Make: &Make{
			Type:     option,
			Variants: []Variant{{Fields: map[string]any{"·path": "/", "·secure": secure, "·httpOnly": true, "·sameSite": SameSiteLax}}},
			From:     from,
		}}
	}
	return Library{
		Module:   mod,
		Packages: []string{pkg},
		Records:  []Record{{Type: option, Kind: Cookie, Managed: true, Fields: fields}},
		Funcs: []Func{
			alone("WithUnsecure", false, nil),
			alone("WithSameSite", true, map[string]Operand{"·sameSite": Param(0)}),
			alone("WithMaxAge", true, map[string]Operand{"·maxAge": Param(0)}),
			alone("WithDomain", true, map[string]Operand{"·domain": Param(0)}),
			alone("WithPath", true, map[string]Operand{"·path": Param(0)}),
			{Symbol: "(*" + pkg + ".CookieHandler).SetCookie", Sends: &Send{
				Params: map[Attribute]Operand{Name: Param(1)}, Defaults: map[Attribute]string{Path: "/"}, Encodes: "signed",
			}},
		},
	}
}
