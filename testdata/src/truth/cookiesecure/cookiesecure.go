// Package cookiesecure has handlers of which clients send a cookie over plain
// HTTP, and others of which they do not.
package cookiesecure

import "net/http"

func NotSecure(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "1"}) // want `without Secure`
}

func Secure(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "1", Secure: true})
}

// SecureByScheme is never Secure, for a server is not told the scheme. It is
// decided at run time all the same.
func SecureByScheme(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "1", Secure: r.URL.Scheme == "https"})
}

// SentBack has lost what the cookie was set with.
func SentBack(w http.ResponseWriter, r *http.Request) {
	cookie, err := r.Cookie("a") // want `without Secure`
	if err != nil {
		http.SetCookie(w, &http.Cookie{Name: "a", Value: "1", Secure: true, HttpOnly: true, SameSite: http.SameSiteLaxMode})
		return
	}
	cookie.MaxAge = 60
	http.SetCookie(w, cookie)
}
