package model

// macaron: gopkg.in/macaron.v1 context.go. SetCookie escapes the value with
// url.QueryEscape; what follows the value is positional and of any type, and is
// not described. SetSecureCookie and SetSuperSecureCookie encrypt the value.
// The options of go-macaron/session are filled in from a file.
func macaron() Library {
	const (
		mod = "gopkg.in/macaron.v1"
		ctx = "(*" + mod + ".Context)."
	)
	l := Library{
		Module:    mod,
		Packages:  []string{mod},
		Responses: []string{mod + ".Context", mod + ".ResponseWriter"},
		Funcs: []Func{
			{Symbol: ctx + "SetCookie", Sends: &Send{Params: map[Attribute]Operand{Name: Param(0), Value: Param(1)}, Encodes: "URL-escaped"}},
			{Symbol: ctx + "SetSecureCookie", Sends: &Send{Params: map[Attribute]Operand{Name: Param(0)}}},
			{Symbol: ctx + "SetSuperSecureCookie", Sends: &Send{Params: map[Attribute]Operand{Name: Param(1)}}},
		},
	}
	for _, name := range []string{"Query", "QueryTrim", "QueryEscape", "Params", "ParamsEscape"} {
		l.Funcs = append(l.Funcs, Func{Symbol: ctx + name, Key: Param(0)})
	}
	return l
}
