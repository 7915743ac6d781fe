package gorilla

import (
	"net/http"

	"github.com/gorilla/sessions"
)

func (a *app) optionsOfTheSession(w http.ResponseWriter, r *http.Request) {
	session, err := a.store.Get(r, "app")
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	session.Options = &sessions.Options{ // want `session cookie is sent without Secure, so browsers`
		Path:     "/",
		MaxAge:   3600,
		HttpOnly: true,
	}
	if err := session.Save(r, w); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
	}
}

func (a *app) fieldOfTheSession(w http.ResponseWriter, r *http.Request) {
	session, _ := a.store.New(r, "app")
	session.Options.Secure = false // want `session cookie is sent without Secure, so browsers`
	_ = session.Save(r, w)
}

// Silent from here on.

func (a *app) rememberMe(w http.ResponseWriter, r *http.Request) {
	session, _ := a.store.Get(r, "app")
	if r.FormValue("remember") == "on" {
		session.Options.MaxAge = 86400 * 14
	}
	_ = session.Save(r, w)
}

func (a *app) logout(w http.ResponseWriter, r *http.Request) {
	session, _ := a.store.Get(r, "app")
	session.Options.MaxAge = -1
	_ = session.Save(r, w)
}

func (a *app) logoutWithNewOptions(w http.ResponseWriter, r *http.Request) {
	session, _ := a.store.Get(r, "app")
	session.Options = &sessions.Options{Path: "/", MaxAge: -1}
	_ = session.Save(r, w)
}

func (a *app) securedSession(w http.ResponseWriter, r *http.Request) {
	session, _ := a.store.Get(r, "app")
	session.Options = &sessions.Options{Path: "/", HttpOnly: true, Secure: r.TLS != nil}
	_ = session.Save(r, w)
}
