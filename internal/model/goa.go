package model

// goa: goa.design/goa/v3 dsl/http.go and dsl/response.go, which describe a server
// whose code is generated: http/codegen/service_data.go, extractCookies, and
// the templates of its response encoder, which leave out what is not described. The
// attributes are those of all cookies of a response, in whatever order they are.
func goa() Library {
	const (
		mod = "goa.design/goa/v3"
		dsl = mod + "/dsl"
	)
	set := func(name, attribute string, from Operand, is any) Func {
		return Func{Symbol: dsl + "." + name, Sets: []Set{{Target: Around, Path: attribute, From: from, Is: is}}}
	}
	return Library{
		Module:   mod,
		Packages: []string{dsl},
		Funcs: []Func{
			{Symbol: dsl + ".Response", Describes: true},
			{Symbol: dsl + ".Cookie", Sends: &Send{
				On: Around, Params: map[Attribute]Operand{Name: Param(0)},
				Reading: Reading{Writer: NetHTTP, Behind: map[Attribute]string{Name: ":"}, Words: map[Attribute]Words{SameSite: {
					Means: map[string]any{"lax": SameSiteLax, "strict": SameSiteStrict, "none": SameSiteNone, "default": SameSiteDefault},
				}}},
			}},
			set("CookieMaxAge", "MaxAge", Param(0), nil),
			set("CookieDomain", "Domain", Param(0), nil),
			set("CookiePath", "Path", Param(0), nil),
			set("CookieSecure", "Secure", 0, true),
			set("CookieHTTPOnly", "HttpOnly", 0, true),
			set("CookieSameSite", "SameSite", Param(0), nil),
		},
	}
}
