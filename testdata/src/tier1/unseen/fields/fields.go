// Package fields keeps cookies and options in fields. The engine does not see,
// in another function, what is in a field that is a cookie itself, or in one
// that holds options of a library.
package fields

import (
	"crypto/rand"
	"net/http"

	"github.com/gorilla/sessions"
)

type server struct{ template http.Cookie }

func newServer() *server {
	return &server{
		template: http.Cookie{Name: "template", Path: "/"}, // want `cookie "template" is sent without Secure, so browsers`
	}
}

func (s *server) login(w http.ResponseWriter, r *http.Request) {
	c := s.template
	c.Value = rand.Text()
	http.SetCookie(w, &c)
}

type nested struct {
	conf struct{ cookie http.Cookie }
}

func newNested() *nested {
	n := &nested{}
	n.conf.cookie = http.Cookie{Name: "nested", Path: "/"} // want `cookie "nested" is sent without Secure, so browsers`
	return n
}

func (n *nested) send(w http.ResponseWriter) {
	c := n.conf.cookie
	http.SetCookie(w, &c)
}

// options are the library's: every session of the handler gets them.
type handler struct {
	store   *sessions.CookieStore
	options *sessions.Options
}

func newHandler(key []byte) *handler {
	return &handler{
		store:   sessions.NewCookieStore(key),
		options: &sessions.Options{Path: "/", HttpOnly: true}, // want `session cookie is sent without Secure, so browsers`
	}
}

func (h *handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	session, err := h.store.Get(r, "app")
	if err != nil {
		return
	}
	session.Options = h.options
	_ = session.Save(r, w)
}
