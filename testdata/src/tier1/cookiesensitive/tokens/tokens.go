// Package tokens puts tokens of other services into cookies, where they are
// reported only if the cookie does not keep them from others.
package tokens

import "net/http"

func open(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "t", Value: r.FormValue("access_token")}) // want `^cookie "t" carries r\.FormValue\("access_token"\) and is sent without Secure and HttpOnly, so that others can use the token$`
}

func forScripts(w http.ResponseWriter, r *http.Request) {
	token := r.PostFormValue("id_token")
	http.SetCookie(w, &http.Cookie{Name: "t", Value: token, Secure: true}) // want `cookie "t" carries r\.PostFormValue\("id_token"\) and is sent without HttpOnly, so that others can use the token`
}

// Silent from here on.

func kept(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "t", Value: r.FormValue("refresh_token"), Secure: true, HttpOnly: true})
}

func configured(w http.ResponseWriter, r *http.Request, secure bool) {
	http.SetCookie(w, &http.Cookie{Name: "t", Value: r.FormValue("access_token"), Secure: secure, HttpOnly: true})
}

// A token that the program makes for its own users is a session.
func own(w http.ResponseWriter, issue func(string) string) {
	accessToken := issue("user")
	http.SetCookie(w, &http.Cookie{Name: "session", Value: accessToken})
}

func state(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "state", Value: r.FormValue("state")})
	http.SetCookie(w, &http.Cookie{Name: "csrf", Value: r.FormValue("csrf_token")})
}
