// Package lib has builders, options, templates and interfaces for other
// packages to make their cookies with.
package lib

import (
	"crypto/rand"
	"net/http"
)

// Builder builds a cookie.
type Builder struct{ cookie http.Cookie }

// NewBuilder starts with Secure.
func NewBuilder(name string) *Builder {
	return &Builder{cookie: http.Cookie{Name: name, Value: rand.Text(), Secure: true}}
}

// NewPlainBuilder starts without.
func NewPlainBuilder(name string) *Builder {
	return &Builder{cookie: http.Cookie{Name: name, Value: rand.Text()}}
}

// Secure sets Secure.
func (b *Builder) Secure(on bool) *Builder { b.cookie.Secure = on; return b }

// HTTPOnly sets HttpOnly.
func (b *Builder) HTTPOnly(on bool) *Builder { b.cookie.HttpOnly = on; return b }

// Build returns the cookie.
func (b *Builder) Build() *http.Cookie { return &b.cookie }

// Send sends the cookie.
func (b *Builder) Send(w http.ResponseWriter) { http.SetCookie(w, &b.cookie) }

// Option changes a cookie.
type Option func(*http.Cookie)

// WithSecure sets Secure.
func WithSecure(on bool) Option { return func(c *http.Cookie) { c.Secure = on } }

// WithPath sets Path.
func WithPath(path string) Option { return func(c *http.Cookie) { c.Path = path } }

// New has Secure unless an option turns it off.
func New(name string, options ...Option) *http.Cookie {
	c := &http.Cookie{Name: name, Value: rand.Text(), Secure: true}
	for _, o := range options {
		o(c)
	}
	return c
}

// NewPlain has Secure only if an option turns it on.
func NewPlain(name string, options ...Option) *http.Cookie {
	c := &http.Cookie{Name: name, Value: rand.Text()}
	for _, o := range options {
		o(c)
	}
	return c
}

// Set sends with options.
func Set(w http.ResponseWriter, name string, options ...Option) {
	http.SetCookie(w, New(name, options...))
}

// Template is for importers to copy, or to change.
var Template = http.Cookie{Path: "/", HttpOnly: true}

// Config decides for all cookies of a Manager.
type Config struct {
	Name   string
	Secure bool
}

// Manager sends cookies as it is configured.
type Manager struct{ config Config }

// NewManager returns a manager with the configuration.
func NewManager(c Config) *Manager { return &Manager{config: c} }

// Set sends a cookie.
func (m *Manager) Set(w http.ResponseWriter, value string) {
	http.SetCookie(w, &http.Cookie{Name: m.config.Name, Value: value, Secure: m.config.Secure})
}

// SetWith has the configuration as its parameter.
func SetWith(w http.ResponseWriter, c Config, value string) {
	http.SetCookie(w, &http.Cookie{Name: c.Name, Value: value, Secure: c.Secure})
}

// Setter is for importers to use.
type Setter interface {
	SetCookie(w http.ResponseWriter, c *http.Cookie)
}

// All returns several cookies.
func All(names ...string) []*http.Cookie {
	var out []*http.Cookie
	for _, name := range names {
		out = append(out, &http.Cookie{Name: name, Value: rand.Text()})
	}
	return out
}

// Pair returns two.
func Pair() (access, refresh *http.Cookie) {
	return &http.Cookie{Name: "access", Value: rand.Text(), Secure: true}, &http.Cookie{Name: "refresh", Value: rand.Text()}
}

// Ptr is generic.
func Ptr[T any](v T) *T { return &v }

// SetAs is generic too.
func SetAs[T ~string](w http.ResponseWriter, name string, v T, secure bool) {
	http.SetCookie(w, &http.Cookie{Name: name, Value: string(v), Secure: secure})
}

// Handler is made for one decision.
func Handler(name string, secure bool) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		http.SetCookie(w, &http.Cookie{Name: name, Value: rand.Text(), Secure: secure})
	}
}

// Raw sends a line.
func Raw(w http.ResponseWriter, line string) { w.Header().Add("Set-Cookie", line) }
