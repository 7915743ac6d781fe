// Package cookies makes cookies and stores for other packages to send.
package cookies

import (
	"crypto/rand"
	"net/http"

	"github.com/alexedwards/scs/v2"
	"github.com/gorilla/sessions"
)

// Jar stands for an application's own settings.
type Jar struct {
	Domain string
	Secure bool
}

// New is for others to send: what it leaves out is theirs to add.
func New(name string) *http.Cookie {
	return &http.Cookie{Name: name, Value: rand.Text(), HttpOnly: true}
}

// Secured leaves nothing to add.
func Secured(name string) *http.Cookie {
	c := New(name)
	c.Secure = true
	return c
}

// WithError may fail.
func WithError(name string) (*http.Cookie, error) {
	if name == "" {
		return nil, http.ErrNoCookie
	}
	return &http.Cookie{Name: name, Value: rand.Text()}, nil
}

// ByValue is a copy.
func ByValue() http.Cookie { return http.Cookie{Name: "copy", Value: rand.Text()} }

// Deletion makes the browser forget a cookie.
func Deletion(name string) *http.Cookie { return &http.Cookie{Name: name, MaxAge: -1} }

// Harden turns the attributes on.
func Harden(c *http.Cookie) {
	c.Secure = true
	c.HttpOnly = true
}

// Soften turns one off.
func Soften(c *http.Cookie) { c.Secure = false }

// Send sends what it is given.
func Send(w http.ResponseWriter, c *http.Cookie) { http.SetCookie(w, c) }

// Set has a parameter for Secure.
func Set(w http.ResponseWriter, name, value string, secure bool) {
	http.SetCookie(w, &http.Cookie{Name: name, Value: value, Secure: secure, HttpOnly: true})
}

// SetInsecurely decides for its callers: it is reported here, not there.
func SetInsecurely(w http.ResponseWriter, name, value string) {
	http.SetCookie(w, &http.Cookie{Name: name, Value: value}) // want `cookie is sent without Secure`
}

// SentHereToo makes a cookie that this package sends as well.
func SentHereToo() *http.Cookie {
	return &http.Cookie{Name: "here", Value: rand.Text()} // want `cookie "here" is sent without Secure`
}

func sendHere(w http.ResponseWriter) { http.SetCookie(w, SentHereToo()) }

// Set has the jar decide.
func (j *Jar) Set(w http.ResponseWriter, name, value string) {
	http.SetCookie(w, &http.Cookie{Name: name, Value: value, Domain: j.Domain, Secure: j.Secure})
}

// HTTPS is the same wherever it is called.
func HTTPS() bool { return false }

// Manager is for others to configure.
func Manager() *scs.SessionManager { return scs.New() }

// Store is for others to configure.
func Store(key []byte) *sessions.CookieStore {
	store := sessions.NewCookieStore(key)
	store.Options.SameSite = http.SameSiteLaxMode
	store.Options.Secure = false
	return store
}

// Keep only looks at a manager.
func Keep(m *scs.SessionManager) http.Handler { return m.LoadAndSave(http.NotFoundHandler()) }

// Secure configures a manager.
func Secure(m *scs.SessionManager) { m.Cookie.Secure = true }

// Attach hands a store on as what middleware sees of it.
func Attach(store sessions.Store, set func(key string, value any)) { set("store", store) }
