// Package web makes its cookies with builders, options, templates, generics and
// interfaces of another package. What that leaves out is reported here, at the
// call that obtains the cookie.
package web

import (
	"crypto/rand"
	"net/http"

	"tier1/cookiesecure/shapes_packages/lib"
)

func chainSends(w http.ResponseWriter) {
	lib.NewBuilder("sends").Secure(false).Send(w) // want `cookie "sends" is sent without Secure, so browsers`
}

func configuration(w http.ResponseWriter) {
	lib.SetWith(w, lib.Config{Name: "config", Secure: false}, rand.Text()) // want `cookie "config" is sent without Secure, so browsers`
}

func pair(w http.ResponseWriter) {
	a, r := lib.Pair() // want `cookie "refresh" is sent without Secure, so browsers`
	http.SetCookie(w, a)
	http.SetCookie(w, r)
}

func several(w http.ResponseWriter) {
	for _, c := range lib.All("a", "b") { // want `^cookie is sent without Secure, so browsers`
		http.SetCookie(w, c)
	}
}

func handler(mux *http.ServeMux) {
	mux.Handle("/", lib.Handler("handler", false)) // want `cookie "handler" is sent without Secure, so browsers`
}

type extended struct{ *lib.Builder }

func embedsABuilder(w http.ResponseWriter) {
	e := extended{lib.NewBuilder("embedded")}
	e.Secure(false) // want `cookie "embedded" is sent without Secure, so browsers`
	e.Send(w)
}

func generic(w http.ResponseWriter) {
	lib.SetAs(w, "generic", rand.Text(), false) // want `cookie "generic" is sent without Secure, so browsers`
}

func unresolved(w http.ResponseWriter, s lib.Setter) {
	s.SetCookie(w, &http.Cookie{Name: "setter", Value: rand.Text()}) // want `cookie "setter" is sent without Secure, so browsers`
}

// Silent from here on.

func chains(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, lib.NewBuilder("on").HTTPOnly(true).Build())
	lib.NewPlainBuilder("on").Secure(true).Send(w)
	lib.NewPlainBuilder("tls").Secure(r.TLS != nil).Send(w)
}

func options(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, lib.New("on", lib.WithPath("/")))
	http.SetCookie(w, lib.NewPlain("on", lib.WithSecure(true)))
	http.SetCookie(w, lib.NewPlain("tls", lib.WithSecure(r.TLS != nil), lib.WithPath("/")))
	lib.Set(w, "on")
}

func optionsOfTheCaller(w http.ResponseWriter, list ...lib.Option) {
	http.SetCookie(w, lib.NewPlain("caller", list...))
}

func configured(w http.ResponseWriter, secure bool) {
	lib.SetWith(w, lib.Config{Name: "config", Secure: secure}, rand.Text())
	lib.NewManager(lib.Config{Name: "manager", Secure: true}).Set(w, rand.Text())
}

func templateSecured(w http.ResponseWriter) {
	c := lib.Template
	c.Name, c.Secure = "template", true
	http.SetCookie(w, &c)
}

// Template is exported: another importer may have changed it.
func template(w http.ResponseWriter) {
	c := lib.Template
	c.Name = "template"
	http.SetCookie(w, &c)
}

func pairSecured(w http.ResponseWriter) {
	a, r := lib.Pair()
	r.Secure = true
	http.SetCookie(w, a)
	http.SetCookie(w, r)
}

func onlyTheSecuredOne(w http.ResponseWriter) {
	a, _ := lib.Pair()
	http.SetCookie(w, a)
}

func severalSecured(w http.ResponseWriter) {
	for _, c := range lib.All("a", "b") {
		c.Secure = true
		http.SetCookie(w, c)
	}
}

func genericSecured(w http.ResponseWriter, r *http.Request) {
	c := lib.Ptr(http.Cookie{Name: "ptr", Value: rand.Text()})
	c.Secure = true
	http.SetCookie(w, c)
	lib.SetAs(w, "generic", rand.Text(), r.TLS != nil)
}

func handlerSecured(mux *http.ServeMux, secure bool) {
	mux.Handle("/", lib.Handler("handler", secure))
}

func rawSecured(w http.ResponseWriter) {
	lib.Raw(w, "raw=1; Path=/; Secure")
	lib.Raw(w, "raw=; Max-Age=0")
}
