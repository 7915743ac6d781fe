package model

// cookieFields maps the attributes to the fields of a struct that spells them
// as net/http does.
func cookieFields(extra map[Attribute]string) map[Attribute]string {
	m := map[Attribute]string{
		Path: "Path", Domain: "Domain", MaxAge: "MaxAge", Secure: "Secure", HTTPOnly: "HttpOnly", SameSite: "SameSite",
	}
	for a, f := range extra {
		m[a] = f
	}
	return m
}

// netHTTP: GOROOT/src/net/http/cookie.go. A zero MaxAge sends no Max-Age, a
// negative one Max-Age=0; the attributes of a cookie that was read from a
// request are gone (readCookies fills in Name, Value and Quoted only).
// GOROOT/src/net/http/httputil/reverseproxy.go: what ModifyResponse leaves is
// sent to the client.
func netHTTP() Library {
	return Library{
		Module:    "net/http",
		Packages:  []string{"net/http", "net/http/httputil"},
		Responses: []string{"net/http.ResponseWriter", "net/http.Header"},
		// Director and Rewrite have a request to the server behind the proxy.
		Hooks: []Hook{{Type: "net/http/httputil.ReverseProxy", Field: "ModifyResponse", Header: "Header"}},
		Records: []Record{{
			Type: "net/http.Cookie", Kind: Cookie,
			Fields: cookieFields(map[Attribute]string{Name: "Name", Value: "Value", Expires: "Expires", Partitioned: "Partitioned"}),
		}, {
			Type: "net/http.Header", Kind: Header,
		}},
		Funcs: []Func{
			{Symbol: "net/http.SetCookie", Sends: &Send{Record: Param(1)}},
			{Symbol: "(*net/http.Request).Cookie", Make: &Make{Type: "net/http.Cookie", From: map[string]Operand{"Name": Param(0)}}},
			{Symbol: "(*net/http.Request).FormValue", Key: Param(0)},
			{Symbol: "(*net/http.Request).PostFormValue", Key: Param(0)},
			{Symbol: "(*net/http.Cookie).String", Renders: true},
			{Symbol: "(net/http.ResponseWriter).Header", Make: &Make{Type: "net/http.Header"}, Common: true},
			{Symbol: "(net/http.Header).Add", Header: &HeaderWrite{On: Recv, Key: Param(0), Value: Param(1)}},
			{Symbol: "(net/http.Header).Set", Header: &HeaderWrite{On: Recv, Key: Param(0), Value: Param(1), Replaces: true}},
		},
	}
}
