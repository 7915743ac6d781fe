// Package router has nothing to do with sessions.
package router

import (
	"net/http"

	"tier1/cookiesensitive/sessions/inmain/handlers"
)

// New routes requests.
func New(s *handlers.Server) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("/login", s.Login)
	mux.HandleFunc("/card", s.Card)
	return mux
}
