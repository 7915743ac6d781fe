// Package web is told only of what nobody was told of before.
package web

import (
	"net/http"

	"tier1/cookiesensitive/told/again"
	"tier1/cookiesensitive/told/keep"
)

type user struct{ Name, Email, Password, CardNumber string }

func worse(w http.ResponseWriter, r *http.Request, u user) {
	keep.Mail(w, u.Password)               // want `^cookie "mail" carries u\.Password \(base64-encoded, not encrypted\); cookies are stored`
	keep.Both(w, u.Password, u.CardNumber) // want `^cookie "both" carries u\.CardNumber \(base64-encoded, not encrypted\); cookies are stored`
	keep.Session(w, u.Password)            // want `^cookie "session_id" carries u\.Password \(base64-encoded, not encrypted\); cookies are stored`
	s, _ := keep.Store.Get(r, "app")
	keep.Put(s, u.Password) // want `^session value "kept" carries u\.Password; the store keeps`
}

// Silent from here on.

func toldThere(w http.ResponseWriter, r *http.Request, u user) {
	s, _ := keep.Store.Get(r, "app")
	hashedPassword := u.Password + "x"
	keep.Register(s, u.Name, hashedPassword)
	keep.Remember(w, u.Password)
	keep.Remember(w, hashedPassword)
	keep.Encoded(w, "c", u.Password)
	keep.Quiet(w, u.Password)
	keep.Mail(w, u.Email)
	again.Remember(w, u.Password)
	again.Remember(w, hashedPassword)
	again.Encoded(w, u.Password)
}
