// Package web signs values with codecs of another package.
package web

import (
	"net/http"

	"tier1/cookiesensitive/codecs/elsewhere/keep"
)

type user struct{ Name, Email, Password string }

func variable(w http.ResponseWriter, u user) {
	encoded, _ := keep.Signed.Encode("user", u.Password)
	http.SetCookie(w, &http.Cookie{Name: "user", Value: encoded, Secure: true, HttpOnly: true}) // want `carries u.Password \(signed, not encrypted\)`
}

func function(w http.ResponseWriter, u user, key []byte) {
	encoded, _ := keep.New(key, nil).Encode("user", map[string]string{"email": u.Email})
	http.SetCookie(w, &http.Cookie{Name: "user", Value: encoded, Secure: true, HttpOnly: true}) // want `carries u.Email \(signed, not encrypted\)`
}

func instance(w http.ResponseWriter, u user) {
	encoded, _ := keep.Instance().Encode("user", u.Password)
	http.SetCookie(w, &http.Cookie{Name: "user", Value: encoded, Secure: true, HttpOnly: true}) // want `carries u.Password \(signed, not encrypted\)`
}

type app struct{ signer *keep.Signer }

func (a *app) method(w http.ResponseWriter, u user) {
	encoded, _ := a.signer.Sign("user", u.Password)
	http.SetCookie(w, &http.Cookie{Name: "user", Value: encoded, Secure: true, HttpOnly: true}) // want `carries u.Password \(signed, not encrypted\)`
}

// Silent from here on.

func sealed(w http.ResponseWriter, u user, key, block []byte) {
	encoded, _ := keep.Sealed.Encode("user", u)
	http.SetCookie(w, &http.Cookie{Name: "user", Value: encoded, Secure: true, HttpOnly: true})
	encoded, _ = keep.New(key, block).Encode("user", u)
	http.SetCookie(w, &http.Cookie{Name: "user", Value: encoded, Secure: true, HttpOnly: true})
	encoded, _ = keep.Seal("user", u.Password)
	http.SetCookie(w, &http.Cookie{Name: "user", Value: encoded, Secure: true, HttpOnly: true})
}
