// Package shapes_interfaces_many has interfaces with several implementations
// or none: a cookie counts as sent only where the call carries a response, and
// where no send that can be seen follows.
package shapes_interfaces_many

import (
	"crypto/rand"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"

	"github.com/gin-gonic/gin"
)

// Setter has no implementation here.
type Setter interface {
	Set(w http.ResponseWriter, c *http.Cookie)
}

func withTheWriter(w http.ResponseWriter, s Setter) {
	s.Set(w, &http.Cookie{Name: "writer", Value: rand.Text()}) // want `cookie "writer" is sent without Secure, so browsers`
}

func turnedOffWithTheWriter(w http.ResponseWriter, s Setter) {
	c := &http.Cookie{Name: "off", Value: rand.Text()}
	c.Secure = false // want `cookie "off" is sent without Secure, so browsers`
	s.Set(w, c)
}

type sender interface {
	send(w http.ResponseWriter, c *http.Cookie)
}

type first struct{}

func (first) send(w http.ResponseWriter, c *http.Cookie) { http.SetCookie(w, c) }

type second struct{}

func (second) send(w http.ResponseWriter, c *http.Cookie) {
	w.Header().Add("Set-Cookie", c.String())
}

func toOneOfTwo(w http.ResponseWriter, s sender) {
	s.send(w, &http.Cookie{Name: "two", Value: rand.Text()}) // want `cookie "two" is sent without Secure, so browsers`
}

// HeaderSetter takes the header of the response.
type HeaderSetter interface {
	Add(h http.Header, c *http.Cookie)
}

func withTheHeader(w http.ResponseWriter, s HeaderSetter) {
	s.Add(w.Header(), &http.Cookie{Name: "header", Value: rand.Text()}) // want `cookie "header" is sent without Secure, so browsers`
}

// ContextSetter takes a modelled context.
type ContextSetter interface {
	Set(c *gin.Context, cookie *http.Cookie)
}

func withTheContext(c *gin.Context, s ContextSetter) {
	s.Set(c, &http.Cookie{Name: "context", Value: rand.Text()}) // want `cookie "context" is sent without Secure, so browsers`
}

// respond is set by others.
type responder struct {
	respond func(http.ResponseWriter, *http.Cookie)
	keep    func(*http.Cookie)
}

func (x *responder) inAField(w http.ResponseWriter) {
	x.respond(w, &http.Cookie{Name: "field", Value: rand.Text()}) // want `cookie "field" is sent without Secure, so browsers`
}

// Silent from here on.

func secured(w http.ResponseWriter, s Setter) {
	s.Set(w, &http.Cookie{Name: "on", Value: rand.Text(), Secure: true})
}

func decided(w http.ResponseWriter, r *http.Request, s Setter) {
	s.Set(w, &http.Cookie{Name: "tls", Value: rand.Text(), Secure: r.TLS != nil})
}

func deletion(w http.ResponseWriter, s Setter) {
	s.Set(w, &http.Cookie{Name: "gone", MaxAge: -1})
}

// The send that follows is the one that counts, and Set may have changed it.
func sentAfterwards(w http.ResponseWriter, s Setter) {
	c := &http.Cookie{Name: "later", Value: rand.Text()}
	s.Set(w, c)
	http.SetCookie(w, c)
}

func securedAndSentAfterwards(w http.ResponseWriter, s Setter) {
	c := &http.Cookie{Name: "later", Value: rand.Text()}
	s.Set(w, c)
	c.Secure = true
	http.SetCookie(w, c)
}

// Store keeps cookies.
type Store interface {
	Put(c *http.Cookie)
	List() []*http.Cookie
}

func withoutResponse(s Store) {
	s.Put(&http.Cookie{Name: "stored", Value: rand.Text()})
}

func storedBesideAResponse(w http.ResponseWriter, s Store) {
	s.Put(&http.Cookie{Name: "stored", Value: rand.Text()})
	w.WriteHeader(http.StatusNoContent)
}

// Signer changes cookies, and what it is given is sent here.
type Signer interface{ Sign(c *http.Cookie) }

func signed(w http.ResponseWriter, s Signer) {
	c := &http.Cookie{Name: "signed", Value: rand.Text()}
	s.Sign(c)
	http.SetCookie(w, c)
}

// Source makes cookies nobody can see.
type Source interface{ Cookie() *http.Cookie }

func fromASource(w http.ResponseWriter, s Source) {
	http.SetCookie(w, s.Cookie())
}

// Doer is for clients: a request is no response.
type Doer interface {
	Do(r *http.Request, cookies ...*http.Cookie) (*http.Response, error)
}

func toAClient(r *http.Request, d Doer) error {
	_, err := d.Do(r, &http.Cookie{Name: "client", Value: rand.Text()})
	return err
}

func toAResponseOfAClient(resp *http.Response, s Store) {
	for _, c := range resp.Cookies() {
		s.Put(c)
	}
}

// The library's functions are no senders, even with a response.
func encoded(w http.ResponseWriter) error {
	return json.NewEncoder(w).Encode(&http.Cookie{Name: "encoded", Value: rand.Text()})
}

func copied(w http.ResponseWriter, r io.Reader) error {
	c := &http.Cookie{Name: "copied", Value: rand.Text()}
	_, err := io.Copy(w, io.MultiReader(r, httptest.NewRequest("GET", "/"+c.Value, nil).Body))
	return err
}

func (x *responder) keptByAField(w http.ResponseWriter) {
	x.keep(&http.Cookie{Name: "kept", Value: rand.Text()})
}
