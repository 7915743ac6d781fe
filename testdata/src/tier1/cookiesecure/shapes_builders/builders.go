// Package shapes_builders builds cookies with chained methods. A chain that
// turns Secure off is reported at that argument. What is left out is reported
// at the literal that the chain starts from, in this package.
package shapes_builders

import (
	"crypto/rand"
	"errors"
	"net/http"
)

// ptrBuilder holds the cookie and hands itself on.
type ptrBuilder struct{ cookie *http.Cookie }

func newPtr(name string) *ptrBuilder {
	return &ptrBuilder{cookie: &http.Cookie{Name: name, Value: rand.Text(), Path: "/"}}
}

func (b *ptrBuilder) secure(on bool) *ptrBuilder { b.cookie.Secure = on; return b }

func (b *ptrBuilder) httpOnly(on bool) *ptrBuilder { b.cookie.HttpOnly = on; return b }

func (b *ptrBuilder) maxAge(n int) *ptrBuilder { b.cookie.MaxAge = n; return b }

func (b *ptrBuilder) build() *http.Cookie { return b.cookie }

// plainBuilder keeps the cookie by value and has no method for Secure.
type plainBuilder struct{ cookie http.Cookie }

func newPlain() *plainBuilder {
	return &plainBuilder{cookie: http.Cookie{Path: "/", HttpOnly: true}} // want `cookie "plain" is sent without Secure, so browsers`
}

func (b *plainBuilder) name(s string) *plainBuilder { b.cookie.Name = s; return b }

func (b *plainBuilder) value(s string) *plainBuilder { b.cookie.Value = s; return b }

func (b *plainBuilder) build() *http.Cookie { return &b.cookie }

func nothingTurnsItOn(w http.ResponseWriter) {
	http.SetCookie(w, newPlain().name("plain").value(rand.Text()).build())
}

// copyBuilder has methods on the value: each hands on a changed copy.
type copyBuilder struct{ cookie http.Cookie }

func newCopy(name string) copyBuilder {
	return copyBuilder{cookie: http.Cookie{Name: name, Value: rand.Text(), Secure: true}}
}

func (b copyBuilder) secure(on bool) copyBuilder { b.cookie.Secure = on; return b }

func (b copyBuilder) httpOnly(on bool) copyBuilder { b.cookie.HttpOnly = on; return b }

func (b copyBuilder) build() http.Cookie { return b.cookie }

func (b copyBuilder) send(w http.ResponseWriter) { http.SetCookie(w, &b.cookie) }

func copiesTurnItOff(w http.ResponseWriter) {
	c := newCopy("copies").secure(false).httpOnly(true).build() // want `cookie "copies" is sent without Secure, so browsers`
	http.SetCookie(w, &c)
}

func copiesSendThemselves(w http.ResponseWriter) {
	newCopy("self").secure(false).send(w) // want `cookie "self" is sent without Secure, so browsers`
}

// partsBuilder keeps the parts apart and makes the cookie in the end.
type partsBuilder struct {
	name, value string
	secured     bool
	err         error
}

func newParts() *partsBuilder { return &partsBuilder{} }

func (b *partsBuilder) named(s string) *partsBuilder {
	if s == "" {
		b.err = errors.New("no name")
	}
	b.name = s
	return b
}

func (b *partsBuilder) secure(on bool) *partsBuilder { b.secured = on; return b }

func (b *partsBuilder) build() (*http.Cookie, error) {
	if b.err != nil {
		return nil, b.err
	}
	return &http.Cookie{Name: b.name, Value: rand.Text(), Secure: b.secured, HttpOnly: true}, nil
}

func partsTurnItOff(w http.ResponseWriter) {
	c, err := newParts().named("parts").secure(false).build() // want `cookie "parts" is sent without Secure, so browsers`
	if err != nil {
		return
	}
	http.SetCookie(w, c)
}

func chainTurnsItOff(w http.ResponseWriter) {
	http.SetCookie(w, newPtr("ptr").secure(false).httpOnly(true).build()) // want `cookie "ptr" is sent without Secure, so browsers`
}

func chainOnSeveralLines(w http.ResponseWriter) {
	c := newPtr("lines").
		httpOnly(true).
		secure(false). // want `cookie "lines" is sent without Secure, so browsers`
		maxAge(3600).
		build()
	http.SetCookie(w, c)
}

func chainTurnsItOffAgain(w http.ResponseWriter) {
	http.SetCookie(w, newPtr("again").secure(true).secure(false).build()) // want `cookie "again" is sent without Secure, so browsers`
}

func builderInAVariable(w http.ResponseWriter) {
	b := newPtr("kept")
	b.httpOnly(true)
	b.secure(false) // want `cookie "kept" is sent without Secure, so browsers`
	http.SetCookie(w, b.build())
}

// Silent from here on.

func chainTurnsItOn(w http.ResponseWriter) {
	http.SetCookie(w, newPtr("on").secure(true).httpOnly(true).build())
}

func chainTurnsItOnAtLast(w http.ResponseWriter) {
	http.SetCookie(w, newPtr("on").secure(false).secure(true).build())
}

func chainDecidesAtRunTime(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, newPtr("tls").secure(r.TLS != nil).build())
}

func chainMakesADeletion(w http.ResponseWriter) {
	http.SetCookie(w, newPtr("gone").secure(false).maxAge(-1).build())
}

func chainGoesOnInAVariable(w http.ResponseWriter, prod bool) {
	b := newPtr("branch")
	if prod {
		b.secure(true)
	}
	http.SetCookie(w, b.build())
}

func builtAndSecured(w http.ResponseWriter) {
	c := newPtr("after").build()
	c.Secure = true
	http.SetCookie(w, c)
}

func copiesKeepIt(w http.ResponseWriter) {
	c := newCopy("copies").httpOnly(true).build()
	http.SetCookie(w, &c)
	newCopy("self").httpOnly(true).send(w)
}

// The changed copy is dropped: what is sent has Secure.
func copyIsDropped(w http.ResponseWriter) {
	b := newCopy("dropped")
	b.secure(false)
	b.send(w)
}

func partsTurnItOn(w http.ResponseWriter, r *http.Request) {
	if c, err := newParts().named("parts").secure(true).build(); err == nil {
		http.SetCookie(w, c)
	}
	if c, err := newParts().named("parts").secure(r.TLS != nil).build(); err == nil {
		http.SetCookie(w, c)
	}
}

// Builder is exported: whoever chains decides.
type Builder struct{ cookie http.Cookie }

// NewBuilder starts a chain that nobody here ends.
func NewBuilder() *Builder { return &Builder{} }

// Name names the cookie.
func (b *Builder) Name(s string) *Builder { b.cookie.Name = s; return b }

// Secure sets Secure.
func (b *Builder) Secure(on bool) *Builder { b.cookie.Secure = on; return b }

// Send sends the cookie.
func (b *Builder) Send(w http.ResponseWriter) { http.SetCookie(w, &b.cookie) }
