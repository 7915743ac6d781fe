// Package shapes_types has cookies of other types: aliases, defined types that
// are converted, and structs that embed a cookie.
package shapes_types

import (
	"crypto/rand"
	"net/http"
)

type alias = http.Cookie

func ofAnAlias(w http.ResponseWriter) {
	http.SetCookie(w, &alias{Name: "alias", Value: rand.Text()}) // want `cookie "alias" is sent without Secure, so browsers`
}

type pointerAlias = *http.Cookie

func ofAPointerAlias(w http.ResponseWriter) {
	var c pointerAlias = &alias{Name: "pointer"} // want `cookie "pointer" is sent without Secure, so browsers`
	c.Value = rand.Text()
	http.SetCookie(w, c)
}

type defined http.Cookie

func converted(w http.ResponseWriter) {
	c := http.Cookie(defined{Name: "converted", Value: rand.Text()}) // want `cookie "converted" is sent without Secure, so browsers`
	http.SetCookie(w, &c)
}

func convertedPointer(w http.ResponseWriter) {
	c := &defined{Name: "pointer", Value: rand.Text()} // want `cookie "pointer" is sent without Secure, so browsers`
	c.HttpOnly = true
	http.SetCookie(w, (*http.Cookie)(c))
}

func (d *defined) send(w http.ResponseWriter) { http.SetCookie(w, (*http.Cookie)(d)) }

func methodOfADefinedType(w http.ResponseWriter) {
	c := defined{Name: "method", Value: rand.Text()} // want `cookie "method" is sent without Secure, so browsers`
	c.send(w)
}

type embedded struct {
	http.Cookie
	user string
}

func embeds(w http.ResponseWriter, user string) {
	c := embedded{
		Cookie: http.Cookie{Name: "embedded", Value: rand.Text()}, // want `cookie "embedded" is sent without Secure, so browsers`
		user:   user,
	}
	http.SetCookie(w, &c.Cookie)
}

func embedsZero(w http.ResponseWriter) {
	var c embedded // want `cookie "zero" is sent without Secure, so browsers`
	c.Name = "zero"
	c.Value = rand.Text()
	http.SetCookie(w, &c.Cookie)
}

func embedsOff(w http.ResponseWriter) {
	var c embedded
	c.Name, c.Value = "off", rand.Text()
	c.Secure = false // want `cookie "off" is sent without Secure, so browsers`
	http.SetCookie(w, &c.Cookie)
}

type embeddedPointer struct{ *http.Cookie }

func embedsAPointer(w http.ResponseWriter) {
	c := embeddedPointer{&http.Cookie{Name: "pointer", Value: rand.Text()}} // want `cookie "pointer" is sent without Secure, so browsers`
	c.HttpOnly = true
	http.SetCookie(w, c.Cookie)
}

func (e embedded) send(w http.ResponseWriter) { http.SetCookie(w, &e.Cookie) }

func sendsItself(w http.ResponseWriter) {
	embedded{Cookie: http.Cookie{Name: "itself", Value: rand.Text()}}.send(w) // want `cookie "itself" is sent without Secure, so browsers`
}

func throughAny(w http.ResponseWriter) {
	var v any = &http.Cookie{Name: "any", Value: rand.Text()} // want `cookie "any" is sent without Secure, so browsers`
	if c, ok := v.(*http.Cookie); ok {
		http.SetCookie(w, c)
	}
}

type secure bool

func boolOfItsOwn(w http.ResponseWriter) {
	const off secure = false
	http.SetCookie(w, &http.Cookie{
		Name:   "bool",
		Value:  rand.Text(),
		Secure: bool(off), // want `cookie "bool" is sent without Secure, so browsers`
	})
}

func twoLevels(w http.ResponseWriter) {
	c := &http.Cookie{Name: "levels", Value: rand.Text()} // want `cookie "levels" is sent without Secure, so browsers`
	p := &c
	http.SetCookie(w, *p)
}

type setter = func(http.ResponseWriter, *alias)

var set setter = http.SetCookie

func ofAnAliasOfAFunction(w http.ResponseWriter) {
	set(w, &alias{Name: "function", Value: rand.Text()}) // want `cookie "function" is sent without Secure, so browsers`
}

// Silent from here on.

func ofAnAliasSecured(w http.ResponseWriter) {
	http.SetCookie(w, &alias{Name: "alias", Value: rand.Text(), Secure: true})
}

func convertedSecured(w http.ResponseWriter, r *http.Request) {
	c := &defined{Name: "converted", Value: rand.Text()}
	c.Secure = r.TLS != nil
	http.SetCookie(w, (*http.Cookie)(c))
	d := http.Cookie(defined{Name: "converted", Value: rand.Text()})
	d.Secure = true
	http.SetCookie(w, &d)
}

func neverConverted() defined { return defined{Name: "defined", Value: rand.Text()} }

func embedsSecured(w http.ResponseWriter) {
	var c embedded
	c.Name, c.Value, c.Secure = "embedded", rand.Text(), true
	http.SetCookie(w, &c.Cookie)
}

func (e *embedded) harden() { e.Secure = true }

func embedsHardened(w http.ResponseWriter) {
	c := &embedded{Cookie: http.Cookie{Name: "hardened", Value: rand.Text()}}
	c.harden()
	c.send(w)
}

func embedsAPointerSecured(w http.ResponseWriter) {
	c := embeddedPointer{&http.Cookie{Name: "pointer", Value: rand.Text()}}
	c.Secure = true
	http.SetCookie(w, c.Cookie)
}

func securedThroughTheInner(w http.ResponseWriter) {
	inner := &http.Cookie{Name: "inner", Value: rand.Text()}
	c := embeddedPointer{inner}
	c.Secure = true
	http.SetCookie(w, inner)
}

// shadowing has a Secure of its own, which is not the cookie's.
type shadowing struct {
	http.Cookie
	Secure bool
}

func (s shadowing) cookie() *http.Cookie {
	c := s.Cookie
	c.Secure = s.Secure
	return &c
}

func shadowed(w http.ResponseWriter, on bool) {
	http.SetCookie(w, shadowing{Cookie: http.Cookie{Name: "shadowed"}, Secure: on}.cookie())
}

func throughAnySecured(w http.ResponseWriter, v any) {
	switch c := v.(type) {
	case *http.Cookie:
		http.SetCookie(w, c)
	case http.Cookie:
		http.SetCookie(w, &c)
	}
}

func twoLevelsSecured(w http.ResponseWriter) {
	c := &http.Cookie{Name: "levels", Value: rand.Text()}
	p := &c
	(*p).Secure = true
	http.SetCookie(w, c)
}

func twoLevelsReplaced(w http.ResponseWriter) {
	c := &http.Cookie{Name: "levels", Value: rand.Text()}
	p := &c
	*p = &http.Cookie{Name: "levels", Value: rand.Text(), Secure: true}
	http.SetCookie(w, c)
}

func boolOfItsOwnDecided(w http.ResponseWriter, on secure) {
	http.SetCookie(w, &http.Cookie{Name: "bool", Value: rand.Text(), Secure: bool(on)})
}
