// Package shapes_generics makes, changes and sends cookies with generic
// functions and types.
package shapes_generics

import (
	"cmp"
	"crypto/rand"
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
)

func ptr[T any](v T) *T { return &v }

func pointerHelper(w http.ResponseWriter) {
	http.SetCookie(w, ptr(http.Cookie{Name: "ptr", Value: rand.Text()})) // want `cookie "ptr" is sent without Secure, so browsers`
}

func setAs[T any](w http.ResponseWriter, name string, v T, secure bool) error {
	data, err := json.Marshal(v)
	if err != nil {
		return err
	}
	http.SetCookie(w, &http.Cookie{Name: name, Value: fmt.Sprintf("%x", data), Secure: secure})
	return nil
}

func genericSetter(w http.ResponseWriter, user int) error {
	return setAs(w, "setter", user, false) // want `cookie "setter" is sent without Secure, so browsers`
}

func genericSetterInstance(w http.ResponseWriter) error {
	set := setAs[[]string]
	return set(w, "instance", []string{"a"}, false) // want `cookie "instance" is sent without Secure, so browsers`
}

func setPlain[T ~string | ~int](w http.ResponseWriter, name string, v T) {
	http.SetCookie(w, &http.Cookie{Name: name, Value: fmt.Sprint(v)}) // want `cookie "plain" is sent without Secure, so browsers`
}

func decidedByTheGeneric(w http.ResponseWriter) {
	setPlain(w, "plain", "a")
	setPlain(w, "plain", 1)
}

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

func checked(value string) (*http.Cookie, error) {
	return &http.Cookie{Name: "must", Value: value}, nil // want `cookie "must" is sent without Secure, so browsers`
}

func genericMust(w http.ResponseWriter) {
	http.SetCookie(w, must(checked(rand.Text())))
}

func or[T any](cond bool, a, b T) T {
	if cond {
		return a
	}
	return b
}

func chosenConstant(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{
		Name:   "chosen",
		Value:  rand.Text(),
		Secure: or(r.TLS != nil, false, false), // want `cookie "chosen" is sent without Secure, so browsers`
	})
}

func each[T any](list []T, f func(T)) {
	for _, v := range list {
		f(v)
	}
}

func mapTo[T, U any](list []T, f func(T) U) []U {
	out := make([]U, 0, len(list))
	for _, v := range list {
		out = append(out, f(v))
	}
	return out
}

// codec has the type of the value as its parameter.
type codec[T any] struct {
	name   string
	encode func(T) string
}

func (c codec[T]) cookie(v T) *http.Cookie {
	return &http.Cookie{Name: "codec", Value: c.encode(v)} // want `cookie "codec" is sent without Secure, so browsers`
}

func (c *codec[T]) set(w http.ResponseWriter, v T, secure bool) {
	http.SetCookie(w, &http.Cookie{Name: "method", Value: c.encode(v), Secure: secure})
}

func genericMethod(w http.ResponseWriter, c codec[int]) {
	http.SetCookie(w, c.cookie(1))
	c.set(w, 1, false) // want `cookie "method" is sent without Secure, so browsers`
}

// writer is any type with a header.
func sendTo[W http.ResponseWriter](w W, c *http.Cookie) { http.SetCookie(w, c) }

func constrained(w http.ResponseWriter) {
	sendTo(w, &http.Cookie{Name: "constrained", Value: rand.Text()}) // want `cookie "constrained" is sent without Secure, so browsers`
}

// Silent from here on.

func pointerHelperSecured(w http.ResponseWriter) {
	http.SetCookie(w, ptr(http.Cookie{Name: "on", Value: rand.Text(), Secure: true}))
	c := ptr(http.Cookie{Name: "after", Value: rand.Text()})
	c.Secure = true
	http.SetCookie(w, c)
}

func pointerToABool(w http.ResponseWriter, secure *bool) {
	if secure == nil {
		secure = ptr(true)
	}
	http.SetCookie(w, &http.Cookie{Name: "bool", Value: rand.Text(), Secure: *secure})
}

func genericSetterOn(w http.ResponseWriter, r *http.Request) error {
	if err := setAs(w, "tls", 1, r.TLS != nil); err != nil {
		return err
	}
	return setAs(w, "on", "x", true)
}

func chosenAtRunTime(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "chosen", Value: rand.Text(), Secure: or(r.TLS != nil, true, false)})
}

func defaultOf(w http.ResponseWriter, configured bool) {
	http.SetCookie(w, &http.Cookie{Name: "cmp", Value: rand.Text(), SameSite: cmp.Or(0, http.SameSiteLaxMode), Secure: or(configured, configured, true)})
}

func eachIsHardened(w http.ResponseWriter) {
	cookies := []*http.Cookie{{Name: "a", Value: rand.Text()}, {Name: "b", Value: rand.Text()}}
	each(cookies, func(c *http.Cookie) { c.Secure = true })
	each(cookies, func(c *http.Cookie) { http.SetCookie(w, c) })
}

func mappedAndHardened(w http.ResponseWriter, names []string) {
	cookies := mapTo(names, func(name string) *http.Cookie {
		return &http.Cookie{Name: name, Value: rand.Text()}
	})
	for _, c := range cookies {
		c.Secure = true
		http.SetCookie(w, c)
	}
}

func iteratedAndHardened(w http.ResponseWriter, byName map[string]*http.Cookie) {
	for _, c := range byName {
		c.Secure = true
	}
	for c := range maps.Values(byName) {
		http.SetCookie(w, c)
	}
}

func genericMethodOn(w http.ResponseWriter, r *http.Request, c *codec[string]) {
	c.set(w, "x", true)
	c.set(w, "y", r.TLS != nil)
}

// stack is generic and keeps whatever it is given.
type stack[T any] struct{ items []T }

func (s *stack[T]) push(v T) { s.items = append(s.items, v) }

func pushed(s *stack[*http.Cookie]) {
	s.push(&http.Cookie{Name: "pushed", Value: rand.Text()})
}

func apply[T any](v *T, changes ...func(*T)) *T {
	for _, change := range changes {
		change(v)
	}
	return v
}

func changed(w http.ResponseWriter) {
	http.SetCookie(w, apply(&http.Cookie{Name: "changed", Value: rand.Text()}, func(c *http.Cookie) { c.Secure = true }))
}
