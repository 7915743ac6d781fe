// Package middleware does not show which library keeps its sessions.
package middleware

import (
	"net/http"

	"github.com/gorilla/sessions"
)

func Sessions(key string, next http.Handler) http.Handler {
	store := sessions.NewCookieStore([]byte(key))
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		session, err := store.Get(r, "session")
		if err == nil && session.Save(r, w) == nil {
			next.ServeHTTP(w, r)
		}
	})
}
