// Package lookalikes has types and functions that are called as those of
// net/http, gin and gorilla, and mean something else. Nothing here is reported
// but the last, where one becomes a cookie.
package lookalikes

import (
	"crypto/rand"
	"net/http"
)

// Cookie is what the bakery sells.
type Cookie struct {
	Name, Value      string
	Secure, HttpOnly bool
}

// Options are options.
type Options struct {
	Path   string
	MaxAge int
	Secure bool
}

// Store is a shop.
type Store struct{ Options *Options }

// NewCookieStore opens a shop.
func NewCookieStore(keys ...[]byte) *Store {
	return &Store{Options: &Options{Path: "/", MaxAge: 3600}}
}

// SetCookie puts a cookie on the shelf.
func SetCookie(s *Store, c *Cookie) {}

// Context is a context.
type Context struct{ values map[string]string }

// SetCookie has the parameters of gin's.
func (c *Context) SetCookie(name, value string, maxAge int, path, domain string, secure, httpOnly bool) {
	c.values[name] = value
}

func sell() {
	s := NewCookieStore([]byte("key"))
	s.Options = &Options{MaxAge: 60}
	SetCookie(s, &Cookie{Name: "sid", Value: "chocolate", Secure: false})
}

func remember(c *Context) {
	c.SetCookie("sid", rand.Text(), 3600, "/", "", false, false)
}

func (c Cookie) standard() *http.Cookie {
	return &http.Cookie{Name: c.Name, Value: c.Value, Secure: c.Secure, HttpOnly: c.HttpOnly}
}

func fieldByField(w http.ResponseWriter, c Cookie) {
	http.SetCookie(w, &http.Cookie{Name: c.Name, Value: c.Value, Secure: c.Secure, HttpOnly: c.HttpOnly})
}

func throughAMethod(w http.ResponseWriter, c Cookie) {
	http.SetCookie(w, c.standard())
}

// Reported from here on.

func becomesACookie(w http.ResponseWriter, c Cookie) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: c.Value}) // want `cookie "sid" is sent without Secure, so browsers`
}
