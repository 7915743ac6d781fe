// Package clear keeps sessions in a cookie that is signed and not encrypted.
package clear

import (
	"net/http"
	"os"

	"github.com/gorilla/sessions"
)

type account struct {
	Name     string
	Password string
}

type server struct{ store sessions.Store }

func newServer() *server {
	return &server{sessions.NewCookieStore([]byte(os.Getenv("KEY")))}
}

func (s *server) login(w http.ResponseWriter, r *http.Request) {
	session, _ := s.store.Get(r, "app")
	session.Values["pw"] = r.FormValue("password") // want `^session value "pw" carries r\.FormValue\("password"\); the store keeps sessions in the cookie, signed but not encrypted$`
	_ = session.Save(r, w)
}

func (s *server) whole(w http.ResponseWriter, r *http.Request, a account) {
	session, _ := s.store.Get(r, "app")
	session.Values["account"] = a  // want `session value "account" carries a \(field Password\); the store keeps`
	session.Values["account"] = &a // want `session value "account" carries a \(field Password\); the store keeps`
	session.AddFlash(a.Password)   // want `^session value carries a\.Password; the store keeps`
	_ = session.Save(r, w)
}

func put(session *sessions.Session, key string, value any) { session.Values[key] = value }

func (s *server) byFunction(w http.ResponseWriter, r *http.Request, a account) {
	session, _ := s.store.Get(r, "app")
	put(session, "x", a.Password) // want `session value carries a\.Password; the store keeps`
	put(session, "y", a.Name)
	_ = session.Save(r, w)
}

func find(name string) (account, error) { return account{Name: name}, nil }

func keep(session *sessions.Session, key string, v any) { session.Values[key] = v }

func (s *server) found(w http.ResponseWriter, r *http.Request) {
	session, _ := s.store.Get(r, "app")
	user, _ := find(r.FormValue("name"))
	keep(session, "user", user) // want `^session value carries user \(field Password\); the store keeps`
	_ = session.Save(r, w)
}

func (s *server) token(w http.ResponseWriter, r *http.Request) {
	session, _ := s.store.Get(r, "app")
	session.Values["token"] = r.FormValue("access_token") // want `session value "token" carries r\.FormValue\("access_token"\); the store keeps`
	_ = session.Save(r, w)
}

// Silent from here on.

func (s *server) harmless(w http.ResponseWriter, r *http.Request, a account, id int64) {
	session, _ := s.store.Get(r, "app")
	session.Values["user"] = a.Name
	session.Values["id"] = id
	session.Values["authenticated"] = a.Password == r.FormValue("password")
	session.Values["csrf"] = r.FormValue("csrf")
	session.Values["email"] = r.FormValue("email") // only with -pii=sessions
	session.Options.MaxAge = 3600
	session.AddFlash("wrong password")
	other := map[any]any{}
	other["pw"] = a.Password
	_ = session.Save(r, w)
}
