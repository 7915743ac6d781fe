package shapes_fields

import (
	"crypto/rand"
	"net/http"

	"github.com/gorilla/sessions"
)

type templateServer struct{ template http.Cookie }

func newTemplateServer() *templateServer {
	return &templateServer{
		template: http.Cookie{Name: "template", Path: "/"}, // want `cookie "template" is sent without Secure, so browsers`
	}
}

func (s *templateServer) login(w http.ResponseWriter, r *http.Request) {
	c := s.template
	c.Value = rand.Text()
	http.SetCookie(w, &c)
}

type nestedTemplate struct {
	conf struct{ cookie http.Cookie }
}

func newNestedTemplate() *nestedTemplate {
	n := &nestedTemplate{}
	n.conf.cookie = http.Cookie{Name: "nested", Path: "/"} // want `cookie "nested" is sent without Secure, so browsers`
	return n
}

func (n *nestedTemplate) send(w http.ResponseWriter) {
	c := n.conf.cookie
	http.SetCookie(w, &c)
}

// options are the library's: every session of the optionsHandler gets them.
type optionsHandler struct {
	store   *sessions.CookieStore
	options *sessions.Options
}

func newOptionsHandler(key []byte) *optionsHandler {
	return &optionsHandler{
		store:   sessions.NewCookieStore(key),
		options: &sessions.Options{Path: "/", HttpOnly: true}, // want `session cookie is sent without Secure, so browsers`
	}
}

func (h *optionsHandler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	session, err := h.store.Get(r, "app")
	if err != nil {
		return
	}
	session.Options = h.options
	_ = session.Save(r, w)
}
