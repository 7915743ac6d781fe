// Package shapes_methods sends cookies through methods with pointer and value
// receivers, method values, method expressions and function values.
package shapes_methods

import (
	"crypto/rand"
	"net/http"

	"github.com/gin-gonic/gin"
)

type jar struct {
	w      http.ResponseWriter
	domain string
}

func (j *jar) put(name, value string, secure bool) {
	http.SetCookie(j.w, &http.Cookie{Name: name, Value: value, Domain: j.domain, Secure: secure})
}

func (j jar) set(c *http.Cookie) {
	c.Domain = j.domain
	http.SetCookie(j.w, c)
}

func (j jar) plain(name string) {
	http.SetCookie(j.w, &http.Cookie{Name: name, Value: rand.Text()}) // want `cookie "plain" is sent without Secure, so browsers`
}

func pointerReceiver(w http.ResponseWriter) {
	j := &jar{w: w}
	j.put("pointer", rand.Text(), false) // want `cookie "pointer" is sent without Secure, so browsers`
}

func addressTaken(w http.ResponseWriter) {
	j := jar{w: w}
	j.put("address", rand.Text(), false) // want `cookie "address" is sent without Secure, so browsers`
}

func valueReceiver(w http.ResponseWriter) {
	j := &jar{w: w}
	j.set(&http.Cookie{Name: "value", Value: rand.Text()}) // want `cookie "value" is sent without Secure, so browsers`
}

func decidedByTheMethod(w http.ResponseWriter) {
	jar{w: w}.plain("plain")
}

func methodValue(w http.ResponseWriter) {
	set := jar{w: w}.set
	set(&http.Cookie{Name: "bound", Value: rand.Text()}) // want `cookie "bound" is sent without Secure, so browsers`
}

func methodExpression(w http.ResponseWriter) {
	(*jar).put(&jar{w: w}, "expression", rand.Text(), false) // want `cookie "expression" is sent without Secure, so browsers`
	set := jar.set
	set(jar{w: w}, &http.Cookie{Name: "variable", Value: rand.Text()}) // want `cookie "variable" is sent without Secure, so browsers`
}

func functionValue(w http.ResponseWriter) {
	send := http.SetCookie
	send(w, &http.Cookie{Name: "function", Value: rand.Text()}) // want `cookie "function" is sent without Secure, so browsers`
}

func expressionOfAContext(c *gin.Context) {
	(*gin.Context).SetCookie(c, "gin", rand.Text(), 3600, "/", "", false, true) // want `cookie "gin" is sent without Secure, so browsers`
}

// A method that configures the cookie it is given, called late.
func (j *jar) harden(c *http.Cookie) { c.Secure = true }

var setCookie = http.SetCookie

func functionVariable(w http.ResponseWriter) {
	setCookie(w, &http.Cookie{Name: "package", Value: rand.Text()}) // want `cookie "package" is sent without Secure, so browsers`
}

func boundContext(c *gin.Context) {
	set := c.SetCookie
	set("gin", rand.Text(), 3600, "/", "", false, true) // want `cookie "gin" is sent without Secure, so browsers`
}

// The function comes as a parameter and is called with a response.
func functionParameter(w http.ResponseWriter, send func(http.ResponseWriter, *http.Cookie)) {
	send(w, &http.Cookie{Name: "parameter", Value: rand.Text()}) // want `cookie "parameter" is sent without Secure, so browsers`
}

// Silent from here on.

func turnedOn(w http.ResponseWriter, r *http.Request) {
	j := &jar{w: w}
	j.put("on", rand.Text(), true)
	j.put("tls", rand.Text(), r.TLS != nil)
	j.set(&http.Cookie{Name: "on", Value: rand.Text(), Secure: true})
}

func valuesTurnedOn(w http.ResponseWriter, r *http.Request) {
	put := (&jar{w: w}).put
	put("on", rand.Text(), true)
	(*jar).put(&jar{w: w}, "on", rand.Text(), r.TLS != nil)
	send := http.SetCookie
	send(w, &http.Cookie{Name: "on", Value: rand.Text(), Secure: true})
}

func hardenedByAMethodValue(w http.ResponseWriter) {
	j := &jar{w: w}
	harden := j.harden
	c := &http.Cookie{Name: "hardened", Value: rand.Text()}
	harden(c)
	http.SetCookie(w, c)
}

func hardenedByAnExpression(w http.ResponseWriter) {
	c := &http.Cookie{Name: "hardened", Value: rand.Text()}
	(*jar).harden(nil, c)
	http.SetCookie(w, c)
}

func ginTurnedOn(c *gin.Context) {
	set := c.SetCookie
	set("gin", rand.Text(), 3600, "/", "", true, true)
	set("gone", "", -1, "/", "", false, true)
}

// No response goes with it: nobody knows what this does.
func functionWithoutResponse(keep func(*http.Cookie)) {
	keep(&http.Cookie{Name: "kept", Value: rand.Text()})
}

// It may change the cookie, which is sent here and only here.
func changedByAParameter(w http.ResponseWriter, change func(*http.Cookie)) {
	c := &http.Cookie{Name: "changed", Value: rand.Text()}
	change(c)
	http.SetCookie(w, c)
}

func changedWithTheResponse(w http.ResponseWriter, change func(http.ResponseWriter, *http.Cookie)) {
	c := &http.Cookie{Name: "changed", Value: rand.Text()}
	change(w, c)
	http.SetCookie(w, c)
}

func clientMethodValue(r *http.Request) {
	add := r.AddCookie
	add(&http.Cookie{Name: "client", Value: rand.Text()})
}
