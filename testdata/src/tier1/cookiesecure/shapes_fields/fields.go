// Package shapes_fields keeps cookies and options in fields of structs. Their
// state is joined over all that the package writes to the field.
package shapes_fields

import (
	"crypto/rand"
	"encoding/json"
	"net/http"

	"github.com/gorilla/sessions"
)

type server struct{ template http.Cookie }

func (s *server) login(w http.ResponseWriter, r *http.Request) {
	c := s.template
	c.Value = rand.Text()
	http.SetCookie(w, &c)
}

type pointer struct{ cookie *http.Cookie }

func (p *pointer) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, p.cookie)
}

type list struct{ pending []*http.Cookie }

func (l *list) add(name, value string) {
	l.pending = append(l.pending, &http.Cookie{Name: name, Value: value}) // want `^cookie is sent without Secure, so browsers`
}

func (l *list) flush(w http.ResponseWriter) {
	for _, c := range l.pending {
		http.SetCookie(w, c)
	}
}

// local lives in one function only.
func local(w http.ResponseWriter) {
	var s server
	s.template = http.Cookie{Name: "local", Value: rand.Text()} // want `cookie "local" is sent without Secure, so browsers`
	http.SetCookie(w, &s.template)
}

type visit struct{ cookie *http.Cookie }

func newVisit() *visit {
	v := new(visit)
	v.cookie = &http.Cookie{Name: "visit", Value: "1"} // want `cookie "visit" is sent without Secure, so browsers`
	return v
}

func (v *visit) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, v.cookie)
}

type later struct{ cookie *http.Cookie }

func (l *later) prepare() {
	l.cookie = &http.Cookie{Name: "later", Value: rand.Text()}
	l.cookie.Secure = false // want `cookie "later" is sent without Secure, so browsers`
}

func (l *later) flush(w http.ResponseWriter) { http.SetCookie(w, l.cookie) }

// Silent from here on.

func localSecured(w http.ResponseWriter) {
	var p pointer
	p.cookie = &http.Cookie{Name: "local", Value: rand.Text()}
	p.cookie.Secure = true
	http.SetCookie(w, p.cookie)
}

type configured struct{ template http.Cookie }

func newConfigured() *configured {
	return &configured{template: http.Cookie{Name: "configured", Path: "/"}}
}

func (c *configured) enableTLS() { c.template.Secure = true }

func (c *configured) login(w http.ResponseWriter, r *http.Request) {
	k := c.template
	k.Value = rand.Text()
	http.SetCookie(w, &k)
}

type decided struct{ cookie *http.Cookie }

func newDecided(secure bool) *decided {
	d := &decided{cookie: &http.Cookie{Name: "decided", Value: "1"}}
	d.cookie.Secure = secure
	return d
}

func (d *decided) send(w http.ResponseWriter) { http.SetCookie(w, d.cookie) }

type given struct{ cookie *http.Cookie }

// newGiven takes what it is given.
func newGiven(c *http.Cookie) *given { return &given{cookie: c} }

func (g *given) send(w http.ResponseWriter) { http.SetCookie(w, g.cookie) }

type twice struct{ cookie *http.Cookie }

func (t *twice) forDevelopment() { t.cookie = &http.Cookie{Name: "twice", Value: "1"} }

func (t *twice) forProduction() {
	t.cookie = &http.Cookie{Name: "twice", Value: "1", Secure: true}
}

func (t *twice) send(w http.ResponseWriter) { http.SetCookie(w, t.cookie) }

type fromJSON struct{ Cookie http.Cookie }

func load(data []byte) (*fromJSON, error) {
	f := &fromJSON{Cookie: http.Cookie{Path: "/"}}
	return f, json.Unmarshal(data, f)
}

func (f *fromJSON) send(w http.ResponseWriter) {
	c := f.Cookie
	c.Name = "json"
	http.SetCookie(w, &c)
}

// Server is exported with its field: importers may write to it.
type Server struct{ Template http.Cookie }

// NewServer returns a server with a template.
func NewServer() *Server { return &Server{Template: http.Cookie{Name: "exported", Path: "/"}} }

// Login copies the template.
func (s *Server) Login(w http.ResponseWriter) {
	c := s.Template
	c.Value = rand.Text()
	http.SetCookie(w, &c)
}

type copies struct{ template http.Cookie }

func newCopies() copies { return copies{template: http.Cookie{Name: "copies", Path: "/"}} }

func (c copies) send(w http.ResponseWriter, r *http.Request) {
	c.template.Secure = r.TLS != nil
	http.SetCookie(w, &c.template)
}

type byAddress struct{ cookie http.Cookie }

func (b *byAddress) get() *http.Cookie { return &b.cookie }

func (b *byAddress) setup() {
	b.cookie = http.Cookie{Name: "by_address", Value: "1"}
	b.get().Secure = true
}

func (b *byAddress) send(w http.ResponseWriter) { http.SetCookie(w, b.get()) }

type securedOptions struct {
	store   *sessions.CookieStore
	options *sessions.Options
}

func newSecuredOptions(key []byte) *securedOptions {
	h := &securedOptions{store: sessions.NewCookieStore(key), options: &sessions.Options{Path: "/"}}
	h.options.Secure = true
	return h
}

func (h *securedOptions) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	session, _ := h.store.Get(r, "app")
	session.Options = h.options
	_ = session.Save(r, w)
}

type neverSent struct{ want http.Cookie }

func newNeverSent() neverSent { return neverSent{want: http.Cookie{Name: "want"}} }

func (n neverSent) matches(c *http.Cookie) bool { return n.want.Name == c.Name && !n.want.Secure }
