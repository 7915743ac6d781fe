package gorilla

import (
	"net/http"

	"github.com/gorilla/sessions"
)

func storeThroughPointer() *sessions.CookieStore {
	s := sessions.NewCookieStore([]byte("key"))
	*s.Options = sessions.Options{ // want `session cookie is sent without Secure, so browsers`
		Path:     "/",
		MaxAge:   3600,
		HttpOnly: true,
	}
	return s
}

func (a *app) sessionThroughPointer(w http.ResponseWriter, r *http.Request) {
	session, _ := a.store.Get(r, "app")
	*session.Options = sessions.Options{ // want `session cookie is sent without Secure, so browsers`
		Path:   "/",
		MaxAge: 3600,
	}
	_ = session.Save(r, w)
}

// Silent from here on.

func securedThroughPointer() *sessions.CookieStore {
	s := sessions.NewCookieStore([]byte("key"))
	*s.Options = sessions.Options{Path: "/", MaxAge: 3600, HttpOnly: true, Secure: true}
	return s
}

func (a *app) logoutThroughPointer(w http.ResponseWriter, r *http.Request) {
	session, _ := a.store.Get(r, "app")
	*session.Options = sessions.Options{Path: "/", MaxAge: -1}
	_ = session.Save(r, w)
}
