package model

// revel: github.com/revel/revel controller.go. SetCookie sends the cookie as
// net/http does. The session is configured in a file;
// session_engine_cookie.go, which is the engine unless that says otherwise, signs
// it and does not encrypt it.
func revel() Library {
	const mod = "github.com/revel/revel"
	return Library{
		Module:    mod,
		Packages:  []string{mod, mod + "/session"},
		Records:   []Record{{Type: mod + "/session.Session", Kind: Session, Data: Itself, Clear: true}},
		Responses: []string{mod + ".Controller", mod + ".Response"},
		Funcs: []Func{
			{Symbol: "(*" + mod + ".Controller).SetCookie", Sends: &Send{Record: Param(0)}},
			reads("(*" + mod + ".Request).Cookie"), {Symbol: "(" + mod + ".ServerCookie).GetValue", Parses: &Parsing{Of: Recv}},
			puts("("+mod+"/session.Session).Set", Param(0), Param(1)),
		},
	}
}
