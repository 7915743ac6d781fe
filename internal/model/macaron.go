package model

// macaron: gopkg.in/macaron.v1 context.go. SetCookie escapes the value with
// url.QueryEscape; what follows the value is positional and of any type, and may
// be a function that changes the cookie. SetSecureCookie and SetSuperSecureCookie encrypt the value.
// The options of go-macaron/session are filled in from a file.
func macaron() Library {
	const (
		mod = "gopkg.in/macaron.v1"
		ctx = "(*" + mod + ".Context)."
	)
	send := func(method string, i int) Func {
		reading := rootPath()
		reading.Fixed = map[Attribute]any{SameSite: 0}
		return Func{Symbol: ctx + method, Sends: &Send{Params: map[Attribute]Operand{
			Name: Param(i), MaxAge: Param(i + 2), Path: Param(i + 3), Domain: Param(i + 4),
			Secure: Param(i + 5), HTTPOnly: Param(i + 6), Expires: Param(i + 7),
		}, Reading: reading}, Options: Param(i + 2)}
	}
	plain := send("SetCookie", 0)
	plain.Sends.Params[Value], plain.Sends.Encodes = Param(1), "URL-escaped"
	l := Library{
		Module:    mod,
		Packages:  []string{mod},
		Responses: []string{mod + ".Context", mod + ".ResponseWriter"},
		Funcs: []Func{
			plain,
			send("SetSecureCookie", 0),
			send("SetSuperSecureCookie", 1),
		},
	}
	for _, name := range []string{"Query", "QueryTrim", "QueryEscape", "Params", "ParamsEscape"} {
		l.Funcs = append(l.Funcs, Func{Symbol: ctx + name, Key: Param(0)})
	}
	return l
}
