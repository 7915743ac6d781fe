// Package handlers sets cookies around other handlers.
package handlers

import "net/http"

func sid() *http.Cookie {
	return &http.Cookie{Name: "sid", Value: "x", Secure: true, HttpOnly: true}
}

func after(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		next.ServeHTTP(w, r)
		http.SetCookie(w, sid()) // want `^cookie "sid" is set after next.ServeHTTP has called the next handler on line 12, which may have sent the header, so the browser may never get the cookie$`
	})
}

func before(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		http.SetCookie(w, sid())
		next.ServeHTTP(w, r)
	})
}

type recorder struct {
	http.ResponseWriter
	status int
}

func other(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		next.ServeHTTP(&recorder{ResponseWriter: w}, r)
		http.SetCookie(w, sid())
	})
}

func perhaps(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodGet {
			next.ServeHTTP(w, r)
		}
		http.SetCookie(w, sid())
	})
}

func answersFirst(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.WriteHeader(http.StatusOK)
		next.ServeHTTP(w, r)
		http.SetCookie(w, sid()) // want `after w.WriteHeader has sent the header`
	})
}

func mux(m *http.ServeMux) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		m.ServeHTTP(w, r)
		http.SetCookie(w, sid()) // want `after m.ServeHTTP has called the next handler`
	}
}

func function(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		next(w, r)
		http.SetCookie(w, sid()) // want `after next has called the next handler`
	}
}
