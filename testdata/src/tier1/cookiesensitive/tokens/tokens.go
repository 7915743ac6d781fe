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

// A session may have a secret beside its identifier, of which the server has a hash.

type session struct{ ID, Secret string }

func bound(w http.ResponseWriter, s session, secret string) {
	http.SetCookie(w, &http.Cookie{Name: "app_session", Value: s.ID + "." + secret})
	http.SetCookie(w, &http.Cookie{Name: "app_session", Value: s.ID + "." + s.Secret})
}

// Secrets of other things are none of that.

func others(w http.ResponseWriter, r *http.Request, secret, clientSecret string) {
	http.SetCookie(w, &http.Cookie{Name: "second_factor", Value: secret})          // want `cookie "second_factor" carries secret`
	http.SetCookie(w, &http.Cookie{Name: "app_session", Value: clientSecret})      // want `cookie "app_session" carries clientSecret`
	http.SetCookie(w, &http.Cookie{Name: "session", Value: r.FormValue("secret")}) // want `cookie "session" carries r\.FormValue\("secret"\)`
}
