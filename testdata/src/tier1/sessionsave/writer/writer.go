// Package writer saves sessions with the first byte of an answer.
package writer

import (
	"net/http"

	"github.com/gorilla/sessions"
)

type saving struct {
	http.ResponseWriter
	r    *http.Request
	done bool
}

func (w *saving) WriteHeader(status int) {
	w.save()
	w.ResponseWriter.WriteHeader(status)
}

func (w *saving) save() {
	if !w.done {
		w.done = true
		_ = sessions.Save(w.r, w.ResponseWriter)
	}
}

func withSessions(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		next.ServeHTTP(&saving{ResponseWriter: w, r: r}, r)
	})
}

func login(store sessions.Store) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		s, err := store.Get(r, "app")
		if err != nil {
			http.Error(w, "no session", http.StatusBadRequest)
			return
		}
		s.Values["user"] = r.FormValue("user")
		http.Redirect(w, r, "/", http.StatusSeeOther)
	}
}

func register(mux *http.ServeMux, store sessions.Store) http.Handler {
	mux.HandleFunc("POST /login", login(store))
	return withSessions(mux)
}
