// Package oauth2 keeps what a provider has sent.
package oauth2

import (
	"net/http"

	"github.com/gorilla/sessions"
	"golang.org/x/oauth2"
)

func newStore(key []byte) sessions.Store { return sessions.NewCookieStore(key) }

func callback(w http.ResponseWriter, session *sessions.Session, token *oauth2.Token) {
	idToken, _ := token.Extra("id_token").(string)
	session.Values["id_token"] = idToken                                                                         // want `session value "id_token" carries token\.Extra\("id_token"\); the store keeps sessions`
	http.SetCookie(w, &http.Cookie{Name: "id_token", Value: idToken, SameSite: http.SameSiteLaxMode, Path: "/"}) // want `cookie "id_token" carries token\.Extra\("id_token"\) and is sent without Secure and HttpOnly`
}

// Silent from here on.

func harmless(w http.ResponseWriter, session *sessions.Session, token *oauth2.Token) {
	session.Values["scope"] = token.Extra("scope")
	idToken, _ := token.Extra("id_token").(string)
	session.Values["signed_in"] = idToken != ""
	http.SetCookie(w, &http.Cookie{Name: "id_token", Value: idToken, Secure: true, HttpOnly: true, SameSite: http.SameSiteLaxMode, Path: "/"})
}
