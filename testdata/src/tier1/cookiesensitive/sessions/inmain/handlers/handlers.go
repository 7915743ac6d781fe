// Package handlers has its sessions in a store that package main makes. Which that is
// cannot be seen here.
package handlers

import (
	"net/http"

	"github.com/gorilla/sessions"

	"tier1/cookiesensitive/sessions/inmain/helper"
)

// A Server answers requests.
type Server struct{ Store sessions.Store }

// Login keeps a password.
func (s *Server) Login(w http.ResponseWriter, r *http.Request) {
	session, _ := s.Store.Get(r, "app")
	session.Values["pw"] = r.FormValue("password")
	session.Values["user"] = r.FormValue("user")
	_ = session.Save(r, w)
}

// Card has a function of another package keep the number of a card.
func (s *Server) Card(w http.ResponseWriter, r *http.Request) {
	session, _ := s.Store.Get(r, "app")
	helper.Put(session, r.FormValue("card_number"))
	helper.Put(session, r.FormValue("color"))
	_ = session.Save(r, w)
}

// Token is ignored here, and so wherever the store is.
func (s *Server) Token(w http.ResponseWriter, r *http.Request) {
	session, _ := s.Store.Get(r, "app")
	//cookielint:ignore cookiesensitive it is a token for tests
	session.Values["token"] = r.FormValue("access_token")
	_ = session.Save(r, w)
}

// Harmless keeps nothing that matters.
func (s *Server) Harmless(w http.ResponseWriter, r *http.Request) {
	session, _ := s.Store.Get(r, "app")
	session.Values["ok"] = r.FormValue("password") == "secret"
	session.Values["length"] = len(r.FormValue("password"))
	_ = session.Save(r, w)
}
