// Package lib has what other packages make and send their cookies with, and sends
// some itself.
package lib

import (
	"crypto/rand"
	"net/http"
)

// Option changes a cookie.
type Option func(*http.Cookie)

// Secure sets Secure. It has nothing to remember.
func Secure() Option { return func(c *http.Cookie) { c.Secure = true } }

// HTTPOnly sets HttpOnly.
func HTTPOnly() Option { return httpOnly }

func httpOnly(c *http.Cookie) { c.HttpOnly = true }

// SameSite sets SameSite.
func SameSite(mode http.SameSite) Option { return func(c *http.Cookie) { c.SameSite = mode } }

// New has Secure only if an option turns it on.
func New(name string, options ...Option) *http.Cookie {
	c := &http.Cookie{Name: name, Value: rand.Text()}
	for _, o := range options {
		o(c)
	}
	return c
}

// Builder keeps a cookie.
type Builder struct{ cookie http.Cookie }

// Build begins one that is HttpOnly.
func Build(name string) *Builder {
	return &Builder{http.Cookie{Name: name, Value: rand.Text(), HttpOnly: true, SameSite: http.SameSiteLaxMode}}
}

// Secure sets Secure.
func (b *Builder) Secure() *Builder { b.cookie.Secure = true; return b }

// Send sends the cookie.
func (b *Builder) Send(w http.ResponseWriter) { http.SetCookie(w, &b.cookie) }

// Manager sends cookies as it was told when it was made.
type Manager struct {
	name   string
	Secure bool
}

// NewManager returns one.
func NewManager(name string, secure bool) *Manager { return &Manager{name: name, Secure: secure} }

// Default returns one that is for servers without TLS.
func Default() Manager { return Manager{name: "default"} }

// Set sends a cookie.
func (m *Manager) Set(w http.ResponseWriter, value string) {
	http.SetCookie(w, &http.Cookie{Name: m.name, Value: value, Secure: m.Secure, HttpOnly: true})
}

// Sender keeps a manager that it makes itself.
type Sender struct{ manager *Manager }

// NewSender returns one.
func NewSender(secure bool) *Sender { return &Sender{NewManager("sender", secure)} }

// Send sends a cookie.
func (s *Sender) Send(w http.ResponseWriter) { s.manager.Set(w, rand.Text()) }

// Told is sent here, where it is reported, and by others, where that is not said again.
func Told() *http.Cookie {
	return &http.Cookie{Name: "told", Value: rand.Text(), HttpOnly: true} // want `cookie "told" is sent without Secure, so browsers`
}

// SendTold sends it.
func SendTold(w http.ResponseWriter) { http.SetCookie(w, Told()) }
