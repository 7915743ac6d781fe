package shapes_effects

import "net/http"

// Silent: what is called may turn Secure on.

func one(c *http.Cookie, f func(*http.Cookie)) *http.Cookie {
	f(c)
	return c
}

func oneCallback(w http.ResponseWriter) {
	http.SetCookie(w, one(&http.Cookie{Name: "one"}, secure))
	http.SetCookie(w, one(&http.Cookie{Name: "one"}, func(c *http.Cookie) { c.Secure = true }))
}

func mapOfCallbacks(w http.ResponseWriter, byName map[string]func(*http.Cookie), name string) {
	c := &http.Cookie{Name: "map"}
	if f, ok := byName[name]; ok {
		f(c)
	}
	http.SetCookie(w, c)
}

func all(c *http.Cookie, list ...func(*http.Cookie)) *http.Cookie {
	for _, f := range list {
		f(c)
	}
	return c
}

func variadicCallbacks(w http.ResponseWriter) {
	http.SetCookie(w, all(&http.Cookie{Name: "variadic"}, secure))
	http.SetCookie(w, all(&http.Cookie{Name: "variadic"}, func(c *http.Cookie) { c.Secure = true }))
}

func change(c *http.Cookie, list []func(*http.Cookie)) {
	for i := range list {
		list[i](c)
	}
}

func listOfCallbacks(w http.ResponseWriter, list []func(*http.Cookie)) {
	c := &http.Cookie{Name: "list"}
	change(c, list)
	http.SetCookie(w, c)
}

// Changer may do anything.
type Changer interface{ Change(*http.Cookie) }

func changeBy(c *http.Cookie, x Changer) { x.Change(c) }

func interfaceInAHelper(w http.ResponseWriter, x Changer) {
	c := &http.Cookie{Name: "interface"}
	changeBy(c, x)
	http.SetCookie(w, c)
}

type policy struct {
	apply func(*http.Cookie)
	send  func(http.ResponseWriter, *http.Cookie)
}

func (p *policy) change(c *http.Cookie) {
	if p.apply != nil {
		p.apply(c)
	}
}

func fieldInAHelper(w http.ResponseWriter, p *policy) {
	c := &http.Cookie{Name: "field"}
	p.change(c)
	http.SetCookie(w, c)
}
