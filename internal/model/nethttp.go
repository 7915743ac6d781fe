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

// requestCookie is what a function returns that looks for a cookie of the request
// by its name, parameter 0: nil and http.ErrNoCookie where there is none.
func requestCookie() *Absence { return &Absence{Result: 0, Error: 1, Of: Param(0)} }

// netHTTP: GOROOT/src/net/http/cookie.go. A zero MaxAge sends no Max-Age, a
// negative one Max-Age=0; the attributes of a cookie that was read from a
// request are gone (readCookies fills in Name, Value and Quoted only). Of the
// methods of Cookie and of what takes one only AddCookie panics for nil; Cookie of
// a Request returns it.
// GOROOT/src/net/http/httputil/reverseproxy.go: what ModifyResponse leaves is
// sent to the client.
func netHTTP() Library {
	return Library{
		Module:    "net/http",
		Packages:  []string{"net/http", "net/http/httputil"},
		Responses: []string{"net/http.ResponseWriter", "net/http.Header"},
		Handlers:  []Handler{{Type: "net/http.HandlerFunc", On: Param(0)}},
		// Director and Rewrite have a request to the server behind the proxy.
		Hooks: []Hook{{Type: "net/http/httputil.ReverseProxy", Field: "ModifyResponse", Header: "Header"}},
		Records: []Record{{
			Type: "net/http.Cookie", Kind: Cookie,
			Fields:  cookieFields(map[Attribute]string{Name: "Name", Value: "Value", Expires: "Expires", Partitioned: "Partitioned"}),
			Reading: Reading{Writer: NetHTTP},
		}, {
			Type: "net/http.Header", Kind: Header, Fields: responseFields(answer), Slots: answers("net/http.ResponseWriter"),
		}, {
			Type: "net/http.ResponseWriter", Kind: Response, Fields: responseFields(""),
		}, {
			// "For most requests, fields other than Path and RawQuery will be empty" (Request.URL).
			Type: "net/http.Request", Kind: Response, Fields: map[Attribute]string{Saved: "·saved sessions"}, Blank: []string{"URL.Scheme"},
		}, {
			Type: "net/http.Flusher", Kind: Response, Fields: responseFields(""),
		}, {
			Type: "net/http.ResponseController", Kind: Response, Fields: responseFields(answer), Slots: answers("net/http.ResponseWriter"),
		}},
		Funcs: append(requests(), []Func{
			{Symbol: "net/http.SetCookie", Sends: &Send{On: Param(0), Record: Param(1)}},
			{Symbol: "(*net/http.Request).Cookie", Make: &Make{Type: "net/http.Cookie", From: map[string]Operand{"Name": Param(0)}}, Absent: requestCookie(), Reads: &Read{Name: Param(0)}},
			reads("(*net/http.Request).CookiesNamed"),
			{Symbol: "(*net/http.Request).Cookies", Reads: &Read{}},
			{Symbol: "(*net/http.Request).AddCookie", Needs: []Operand{Param(0)}},
			{Symbol: "(*net/http.Request).FormValue", Key: Param(0)},
			{Symbol: "(*net/http.Request).PostFormValue", Key: Param(0)},
			{Symbol: "(*net/http.Cookie).String", Renders: true},
			{Symbol: "(net/http.ResponseWriter).Header", Make: &Make{Type: "net/http.Header", From: map[string]Operand{inAnswer: Recv}}, Common: true},
			{Symbol: "(net/http.Header).Add", Header: &HeaderWrite{On: Recv, Key: Param(0), Value: Param(1)}},
			{Symbol: "(net/http.Header).Set", Header: &HeaderWrite{On: Recv, Key: Param(0), Value: Param(1), Replaces: true}},
			{Symbol: "(net/http.Header).Del", Header: &HeaderWrite{On: Recv, Key: Param(0), Deletes: true}},
			{Symbol: "(net/http.ResponseWriter).WriteHeader", Commits: &Commit{On: Recv, Status: Param(0), Bare: true}},
			{Symbol: "(net/http.ResponseWriter).Write", Commits: &Commit{On: Recv}},
			{Symbol: "(net/http.Flusher).Flush", Commits: &Commit{On: Recv}},
			{Symbol: "net/http.NewResponseController", Make: &Make{Type: "net/http.ResponseController", From: map[string]Operand{inAnswer: Param(0)}}, Common: true},
			{Symbol: "(*net/http.ResponseController).Flush", Commits: &Commit{On: Recv}},
			{Symbol: "net/http.Error", Commits: &Commit{On: Param(0), Status: Param(2)}},
			{Symbol: "net/http.NotFound", Commits: &Commit{On: Param(0)}},
			{Symbol: "net/http.Redirect", Commits: &Commit{On: Param(0), Bare: true}},
			{Symbol: "net/http.ServeContent", Commits: &Commit{On: Param(0)}},
			{Symbol: "net/http.ServeFile", Commits: &Commit{On: Param(0)}},
			{Symbol: "net/http.ServeFileFS", Commits: &Commit{On: Param(0)}},
			{Symbol: "(net/http.Handler).ServeHTTP", Commits: &Commit{On: Param(0), Perhaps: true}},
			{Symbol: "(net/http.HandlerFunc).ServeHTTP", Commits: &Commit{On: Param(0), Perhaps: true}},
			{Symbol: "(*net/http.ServeMux).ServeHTTP", Commits: &Commit{On: Param(0), Perhaps: true}},
			{Symbol: "(*net/http/httputil.ReverseProxy).ServeHTTP", Commits: &Commit{On: Param(0)}},
		}...),
	}
}

// requests is what a client makes of texts, bodies and forms.
func requests() []Func {
	out := []Func{
		{Symbol: "net/http.NewRequest", Outgoing: []Operand{Param(1), Param(2)}},
		{Symbol: "net/http.NewRequestWithContext", Outgoing: []Operand{Param(2), Param(3)}},
		{Symbol: "(*net/http.Request).SetBasicAuth", Outgoing: []Operand{Param(0), Param(1)}},
	}
	for _, on := range []string{"net/http.", "(*net/http.Client)."} {
		out = append(out,
			Func{Symbol: on + "Get", Outgoing: []Operand{Param(0)}},
			Func{Symbol: on + "Head", Outgoing: []Operand{Param(0)}},
			Func{Symbol: on + "Post", Outgoing: []Operand{Param(0), Param(2)}},
			Func{Symbol: on + "PostForm", Outgoing: []Operand{Param(0), Param(1)}})
	}
	return out
}

// Where it is kept whether the header of a response was sent and whether it has
// a cookie, and how one gets from what belongs to a response to that.
const (
	committed = "·committed"
	queued    = "·queued"
	inAnswer  = "·answer"
	answer    = inAnswer + "."
)

// answers is the slot in which something has the response that it belongs to.
func answers(typ string) []Slot { return []Slot{{Path: inAnswer, Type: typ}} }

// responseFields are the fields of what is a response, or leads to one by a path
// that ends in a dot.
func responseFields(path string) map[Attribute]string {
	return map[Attribute]string{Committed: path + committed, Queued: path + queued}
}
