// Package shapes_effects changes cookies in helpers, but not by a plain
// assignment: through callbacks, interfaces, slices, maps, closures, fields and
// goroutines. Wherever that may have turned Secure on, nothing is reported; the
// last functions only look as if it did.
package shapes_effects

import (
	"crypto/rand"
	"encoding/json"
	"log"
	"net/http"
	"os"
	"reflect"
	"slices"
	"sync"
)

// Silent from here on.

func secure(c *http.Cookie) { c.Secure = true }

func secureAll(list ...*http.Cookie) {
	for _, c := range list {
		c.Secure = true
	}
}

func variadicCookies(w http.ResponseWriter) {
	a, b := &http.Cookie{Name: "a"}, &http.Cookie{Name: "b"}
	secureAll(a, b)
	http.SetCookie(w, a)
	http.SetCookie(w, b)
}

func sliceOfCookies(w http.ResponseWriter) {
	list := []*http.Cookie{{Name: "a"}, {Name: "b"}}
	secureAll(list...)
	for _, c := range list {
		http.SetCookie(w, c)
	}
}

func secureValues(list []http.Cookie) {
	for i := range list {
		list[i].Secure = true
	}
}

func sliceOfValues(w http.ResponseWriter) {
	list := []http.Cookie{{Name: "a"}, {Name: "b"}}
	secureValues(list)
	for i := range list {
		http.SetCookie(w, &list[i])
	}
}

type pair struct{ access, refresh *http.Cookie }

func (p pair) secure() { p.access.Secure, p.refresh.Secure = true, true }

func structOfCookies(w http.ResponseWriter) {
	p := pair{&http.Cookie{Name: "access"}, &http.Cookie{Name: "refresh"}}
	p.secure()
	http.SetCookie(w, p.access)
	http.SetCookie(w, p.refresh)
}

func structBuiltAround(w http.ResponseWriter) {
	a := &http.Cookie{Name: "access"}
	pair{a, &http.Cookie{}}.secure()
	http.SetCookie(w, a)
}

func pointerToPointer(w http.ResponseWriter) {
	c := &http.Cookie{Name: "pointer"}
	replace(&c)
	http.SetCookie(w, c)
}

func replace(c **http.Cookie) { *c = &http.Cookie{Name: "pointer", Secure: true} }

func wholeValue(w http.ResponseWriter) {
	c := http.Cookie{Name: "whole"}
	overwrite(&c)
	http.SetCookie(w, &c)
}

func overwrite(c *http.Cookie) { *c = http.Cookie{Name: c.Name, Secure: true} }

func addressOfTheField(w http.ResponseWriter) {
	c := &http.Cookie{Name: "flag"}
	turnOn(&c.Secure)
	http.SetCookie(w, c)
}

func turnOn(b *bool) { *b = true }

func inParallel(w http.ResponseWriter) {
	c := &http.Cookie{Name: "parallel"}
	var wg sync.WaitGroup
	wg.Go(func() { secure(c) })
	wg.Wait()
	http.SetCookie(w, c)
}

func goSecure(c *http.Cookie, done chan<- struct{}) {
	go func() {
		c.Secure = true
		close(done)
	}()
}

func inAGoroutineOfAHelper(w http.ResponseWriter) {
	c, done := &http.Cookie{Name: "goroutine"}, make(chan struct{})
	goSecure(c, done)
	<-done
	http.SetCookie(w, c)
}

func throughReflection(w http.ResponseWriter) {
	c := &http.Cookie{Name: "reflect"}
	reflect.ValueOf(c).Elem().FieldByName("Secure").SetBool(true)
	http.SetCookie(w, c)
}

func overriddenByJSON(w http.ResponseWriter, data []byte) {
	c := http.Cookie{Name: "json", Path: "/"}
	if err := json.Unmarshal(data, &c); err != nil {
		log.Print(err)
	}
	http.SetCookie(w, &c)
}

func inPlace(w http.ResponseWriter) {
	list := []*http.Cookie{{Name: "a"}, {Name: "b"}}
	slices.SortFunc(list, func(a, b *http.Cookie) int { a.Secure, b.Secure = true, true; return 0 })
	for _, c := range list {
		http.SetCookie(w, c)
	}
}

func throughAny(w http.ResponseWriter) {
	c := &http.Cookie{Name: "any"}
	secureAny(c)
	http.SetCookie(w, c)
}

func secureAny(v any) {
	if c, ok := v.(*http.Cookie); ok {
		c.Secure = true
	}
}

var partly = &http.Cookie{Name: "partly", Path: "/"}

// App is made by main, in another package.
type App struct{ prod bool }

// Start configures.
func (a *App) Start() {
	if a.prod {
		partly.Secure = true
	}
}

func (a *App) send(w http.ResponseWriter, r *http.Request) {
	c := *partly
	c.Value = rand.Text()
	http.SetCookie(w, &c)
}

var swapped = &http.Cookie{Name: "swapped"}

// Swap is called by main.
func Swap() {
	if os.Getenv("ENV") == "production" {
		swapped = &http.Cookie{Name: "swapped", Secure: true}
	}
}

func sendSwapped(w http.ResponseWriter) { http.SetCookie(w, swapped) }

func secureMap(m map[string]*http.Cookie) {
	for _, c := range m {
		c.Secure = true
	}
}

func mapOfCookies(w http.ResponseWriter) {
	c := &http.Cookie{Name: "mapped"}
	secureMap(map[string]*http.Cookie{"a": c})
	http.SetCookie(w, c)
}

var current *http.Cookie

func throughAGlobal(w http.ResponseWriter) {
	c := &http.Cookie{Name: "global"}
	current = c
	secureCurrent()
	http.SetCookie(w, c)
}

func secureCurrent() { current.Secure = true }

func decode(data []byte, v any) error { return json.Unmarshal(data, v) }

func overriddenByAHelper(w http.ResponseWriter, data []byte) {
	c := http.Cookie{Name: "json", Path: "/"}
	_ = decode(data, &c)
	http.SetCookie(w, &c)
}

// Package variables that functions of the package's users configure.
var configured = http.Cookie{Name: "configured", Path: "/"}

// Configure is called by main, in another package.
func Configure(secure bool) { configured.Secure = secure }

func sendConfigured(w http.ResponseWriter) {
	c := configured
	c.Value = rand.Text()
	http.SetCookie(w, &c)
}

// Reported from here on.

// look only reads what it is given.
func look(c *http.Cookie, f func(string)) *http.Cookie {
	f(c.Name)
	return c
}

func onlyTheNameIsPassed(w http.ResponseWriter, f func(string)) {
	http.SetCookie(w, look(&http.Cookie{Name: "look", Value: rand.Text()}, f)) // want `cookie "look" is sent without Secure, so browsers`
}

func copyIsPassed(w http.ResponseWriter, f func(http.Cookie)) {
	c := &http.Cookie{Name: "copy", Value: rand.Text()} // want `cookie "copy" is sent without Secure, so browsers`
	f(*c)
	http.SetCookie(w, c)
}

func otherCookieIsPassed(w http.ResponseWriter, f func(*http.Cookie)) {
	c, other := &http.Cookie{Name: "this", Value: rand.Text()}, &http.Cookie{Name: "other"} // want `cookie "this" is sent without Secure, so browsers`
	f(other)
	http.SetCookie(w, c)
}

func flagOfAnother(w http.ResponseWriter) {
	c := &http.Cookie{Name: "flag", Value: rand.Text()} // want `cookie "flag" is sent without Secure, so browsers`
	turnOn(&c.HttpOnly)
	http.SetCookie(w, c)
}

// JSON is only written.
func marshalled(w http.ResponseWriter) {
	c := &http.Cookie{Name: "marshalled", Value: rand.Text()} // want `cookie "marshalled" is sent without Secure, so browsers`
	data, err := json.Marshal(c)
	log.Print(string(data), err)
	http.SetCookie(w, c)
}
