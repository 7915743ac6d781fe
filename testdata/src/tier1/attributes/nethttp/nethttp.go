// Package nethttp sends cookies with net/http.
package nethttp

import (
	"crypto/rand"
	"net/http"
)

func badly(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: rand.Text()}) // want `without Secure` `without HttpOnly` `without SameSite`
}

func well(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: rand.Text(), Secure: true, HttpOnly: true, SameSite: http.SameSiteLaxMode})
}

func dynamic(w http.ResponseWriter, on bool, mode http.SameSite) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: rand.Text(), Secure: on, HttpOnly: on, SameSite: mode})
}

func deletion(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: "gone", MaxAge: -1})
}

func partial(w http.ResponseWriter) {
	cookie := &http.Cookie{Name: "sid", Value: rand.Text()} // want `without Secure` `without SameSite`
	cookie.HttpOnly = true
	http.SetCookie(w, cookie)
}
