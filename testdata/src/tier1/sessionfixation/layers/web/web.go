// Package web logs people in by what packages below have for it.
package web

import (
	"net/http"

	"github.com/alexedwards/scs/v2"

	"tier1/sessionfixation/layers/models"
	"tier1/sessionfixation/layers/service"
)

type handler struct {
	sessions *scs.SessionManager
	users    *service.Users
}

func (h *handler) byModel(w http.ResponseWriter, r *http.Request) {
	known, err := models.Find(r.FormValue("name"), r.FormValue("password"))
	if err != nil || !known {
		http.Error(w, "no such user", http.StatusUnauthorized)
		return
	}
	h.sessions.Put(r.Context(), "user", r.FormValue("name")) // want `the session keeps its identifier when CompareHashAndPassword has let somebody in and "user" is put into it`
}

func (h *handler) byService(w http.ResponseWriter, r *http.Request) {
	if h.users.Entered(r.FormValue("name"), r.FormValue("password")) {
		h.sessions.Put(r.Context(), "user", r.FormValue("name")) // want `the session keeps its identifier when CompareHashAndPassword has let somebody in`
	}
}

// Silent from here on.

func (h *handler) renews(w http.ResponseWriter, r *http.Request) {
	if h.users.Entered(r.FormValue("name"), r.FormValue("password")) && h.sessions.RenewToken(r.Context()) == nil {
		h.sessions.Put(r.Context(), "user", r.FormValue("name"))
	}
}

func (h *handler) changes(w http.ResponseWriter, r *http.Request) {
	if h.users.Changed(r.FormValue("name"), r.FormValue("password")) {
		h.sessions.Put(r.Context(), "user", r.FormValue("name"))
	}
}
