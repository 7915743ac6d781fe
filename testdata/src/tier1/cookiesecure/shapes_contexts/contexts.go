// Package shapes_contexts embeds the contexts and writers that send cookies, in
// structs and interfaces of its own.
package shapes_contexts

import (
	"crypto/rand"
	"net/http"

	"github.com/gin-gonic/gin"
)

type context struct {
	*gin.Context
	user string
}

func promoted(c *context) {
	c.SetCookie("promoted", rand.Text(), 3600, "/", "", false, true) // want `cookie "promoted" is sent without Secure, so browsers`
}

func promotedByValue(g *gin.Context) {
	c := context{Context: g}
	c.SetCookie("by_value", rand.Text(), 3600, "/", "", false, true) // want `cookie "by_value" is sent without Secure, so browsers`
}

type outer struct{ context }

func promotedTwice(o outer) {
	o.SetCookie("twice", rand.Text(), 3600, "/", "", false, true) // want `cookie "twice" is sent without Secure, so browsers`
}

// shadowing has a SetCookie of its own, which decides less.
type shadowing struct{ *gin.Context }

func (s shadowing) SetCookie(name, value string, secure bool) {
	s.Context.SetCookie(name, value, 3600, "/", "", secure, true)
}

func shadowed(g *gin.Context) {
	shadowing{g}.SetCookie("shadowed", rand.Text(), false) // want `cookie "shadowed" is sent without Secure, so browsers`
}

type recorder struct {
	http.ResponseWriter
	status int
}

func (r *recorder) WriteHeader(status int) {
	r.status = status
	r.ResponseWriter.WriteHeader(status)
}

func embeddedWriter(w http.ResponseWriter) {
	http.SetCookie(&recorder{ResponseWriter: w}, &http.Cookie{Name: "recorder", Value: rand.Text()}) // want `cookie "recorder" is sent without Secure, so browsers`
}

func embeddedWriterItself(r *recorder) {
	http.SetCookie(r.ResponseWriter, &http.Cookie{Name: "inner", Value: rand.Text()}) // want `cookie "inner" is sent without Secure, so browsers`
}

func (r *recorder) setCookie(name string) {
	http.SetCookie(r, &http.Cookie{Name: name, Value: rand.Text()}) // want `cookie "own" is sent without Secure, so browsers`
}

func ownMethod(w http.ResponseWriter) { (&recorder{ResponseWriter: w}).setCookie("own") }

type request struct {
	w http.ResponseWriter
	r *http.Request
}

func (q *request) cookie(c *http.Cookie) *request {
	http.SetCookie(q.w, c)
	return q
}

func fieldWriter(w http.ResponseWriter, r *http.Request) {
	q := &request{w, r}
	q.cookie(&http.Cookie{Name: "chained", Value: rand.Text()}). // want `cookie "chained" is sent without Secure, so browsers`
									cookie(&http.Cookie{Name: "second", Value: rand.Text(), Secure: true})
}

// cookies is embedded for its methods.
type cookies struct{ w http.ResponseWriter }

func (c cookies) put(name string, secure bool) {
	http.SetCookie(c.w, &http.Cookie{Name: name, Value: rand.Text(), Secure: secure})
}

type page struct {
	cookies
	title string
}

func promotedFromAMixin(w http.ResponseWriter) {
	p := page{cookies: cookies{w}}
	p.put("mixin", false) // want `cookie "mixin" is sent without Secure, so browsers`
}

func promotedMethodValue(c *context) {
	set := c.SetCookie
	set("bound", rand.Text(), 3600, "/", "", false, true) // want `cookie "bound" is sent without Secure, so browsers`
}

// Silent from here on.

func promotedOn(c *context, r *http.Request) {
	c.SetCookie("on", rand.Text(), 3600, "/", "", true, true)
	c.SetCookie("tls", rand.Text(), 3600, "/", "", r.TLS != nil, true)
	c.SetCookie("gone", "", -1, "/", "", false, true)
}

// hardening always turns Secure on, whatever it is told.
type hardening struct{ *gin.Context }

func (h hardening) SetCookie(name, value string, maxAge int, path, domain string, secure, httpOnly bool) {
	h.Context.SetCookie(name, value, maxAge, path, domain, true, httpOnly)
}

func hardened(g *gin.Context) {
	hardening{g}.SetCookie("hardened", rand.Text(), 3600, "/", "", false, true)
}

func shadowedOn(g *gin.Context, secure bool) {
	shadowing{g}.SetCookie("on", rand.Text(), true)
	shadowing{g}.SetCookie("parameter", rand.Text(), secure)
}

func embeddedWriterOn(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(&recorder{ResponseWriter: w}, &http.Cookie{Name: "on", Value: rand.Text(), Secure: r.TLS != nil})
}

func promotedFromAMixinOn(w http.ResponseWriter, secure bool) {
	p := &page{cookies: cookies{w}}
	p.put("on", true)
	p.put("parameter", secure)
}

// fake is no context: it has a method of the same name.
type fake struct{ set map[string]string }

func (f *fake) SetCookie(name, value string, maxAge int, path, domain string, secure, httpOnly bool) {
	f.set[name] = value
}

type wrapsFake struct{ *fake }

func notAContext(f wrapsFake) {
	f.SetCookie("fake", rand.Text(), 3600, "/", "", false, true)
}

type clientRequest struct{ *http.Request }

func promotedAddCookie(c clientRequest) {
	c.AddCookie(&http.Cookie{Name: "client", Value: rand.Text()})
}
