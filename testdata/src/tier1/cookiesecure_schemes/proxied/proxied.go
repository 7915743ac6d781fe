// Package proxied fills in what the server leaves empty.
package proxied

import "net/http"

func middleware(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		r.URL.Scheme = r.Header.Get("X-Forwarded-Proto")
		next.ServeHTTP(w, r)
	})
}

func scheme(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: "x", Secure: r.URL.Scheme == "https"})
}
