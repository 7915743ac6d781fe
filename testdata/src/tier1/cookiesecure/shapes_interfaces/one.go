// Package shapes_interfaces sends cookies through interfaces that have exactly
// one implementation in this package: the call is that method.
package shapes_interfaces

import (
	"context"
	"crypto/rand"
	"net/http"
)

type sender interface {
	send(w http.ResponseWriter, c *http.Cookie)
}

type direct struct{ domain string }

func (d *direct) send(w http.ResponseWriter, c *http.Cookie) {
	c.Domain = d.domain
	http.SetCookie(w, c)
}

func throughASender(w http.ResponseWriter, s sender) {
	s.send(w, &http.Cookie{Name: "direct", Value: rand.Text()}) // want `cookie "direct" is sent without Secure, so browsers`
}

type flatSender interface {
	set(w http.ResponseWriter, name, value string, secure bool)
}

type flat struct{}

func (flat) set(w http.ResponseWriter, name, value string, secure bool) {
	http.SetCookie(w, &http.Cookie{Name: name, Value: value, Secure: secure})
}

type maker interface {
	session(value string) *http.Cookie
}

type factory struct{}

func (factory) session(value string) *http.Cookie {
	return &http.Cookie{Name: "made", Value: value} // want `cookie "made" is sent without Secure, so browsers`
}

func makes(w http.ResponseWriter, m maker) {
	http.SetCookie(w, m.session(rand.Text()))
}

// tested has a second implementation in a test only.
type tested interface{ putTested(c *http.Cookie) }

type testedWriter struct{ w http.ResponseWriter }

func (t testedWriter) putTested(c *http.Cookie) { http.SetCookie(t.w, c) }

func throughTested(t tested) {
	t.putTested(&http.Cookie{Name: "tested", Value: rand.Text()}) // want `cookie "tested" is sent without Secure, so browsers`
}

type app struct{ bound boundSender }

// boundSender has no response among its parameters: the implementation has it.
type boundSender interface{ put(c *http.Cookie) }

type bound struct{ w http.ResponseWriter }

func (b *bound) put(c *http.Cookie) { http.SetCookie(b.w, c) }

func (a *app) renew() {
	a.bound.put(&http.Cookie{Name: "bound", Value: rand.Text()}) // want `cookie "bound" is sent without Secure, so browsers`
}

// logging embeds the interface: that is no implementation of its own.
type logging struct {
	embeddedSender
	prefix string
}

type embeddedSender interface {
	sendEmbedded(w http.ResponseWriter, c *http.Cookie)
}

type inner struct{}

func (inner) sendEmbedded(w http.ResponseWriter, c *http.Cookie) { http.SetCookie(w, c) }

func promoted(w http.ResponseWriter, l logging) {
	l.sendEmbedded(w, &http.Cookie{Name: "embedded", Value: rand.Text()}) // want `cookie "embedded" is sent without Secure, so browsers`
}

// Silent from here on.

// hardenTested has a second implementation, in a test, that does less.
type hardenTested interface{ hardenTested(c *http.Cookie) }

type realHardener struct{}

func (*realHardener) hardenTested(c *http.Cookie) { c.Secure = true }

func throughHardenTested(w http.ResponseWriter, h hardenTested) {
	c := &http.Cookie{Name: "hardened", Value: rand.Text()}
	h.hardenTested(c)
	http.SetCookie(w, c)
}

type hardener interface {
	harden(c *http.Cookie)
}

type strict struct{}

func (strict) harden(c *http.Cookie) { c.Secure = true }

func hardened(w http.ResponseWriter, h hardener) {
	c := &http.Cookie{Name: "hardened", Value: rand.Text()}
	h.harden(c)
	http.SetCookie(w, c)
}

func flatTurnedOn(w http.ResponseWriter, r *http.Request, s flatSender) {
	s.set(w, "on", rand.Text(), true)
	s.set(w, "tls", rand.Text(), r.TLS != nil)
}

type hardeningSender interface {
	sendHardened(w http.ResponseWriter, c *http.Cookie)
}

type hardening struct{}

func (hardening) sendHardened(w http.ResponseWriter, c *http.Cookie) {
	c.Secure = true
	http.SetCookie(w, c)
}

func throughAHardeningSender(w http.ResponseWriter, s hardeningSender) {
	s.sendHardened(w, &http.Cookie{Name: "hardened", Value: rand.Text()})
}

// clientSender's only implementation is for requests.
type clientSender interface {
	add(c *http.Cookie)
}

type client struct{ r *http.Request }

func (c client) add(cookie *http.Cookie) { c.r.AddCookie(cookie) }

func toARequest(s clientSender) {
	s.add(&http.Cookie{Name: "client", Value: rand.Text()})
}

// repository keeps cookies in a database.
type repository interface {
	save(ctx context.Context, c *http.Cookie) error
}

type memory struct{ saved []*http.Cookie }

func (m *memory) save(_ context.Context, c *http.Cookie) error {
	m.saved = append(m.saved, c)
	return nil
}

func toARepository(ctx context.Context, repo repository) error {
	return repo.save(ctx, &http.Cookie{Name: "saved", Value: rand.Text()})
}
