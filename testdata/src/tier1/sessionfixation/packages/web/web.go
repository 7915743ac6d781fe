// Package web logs people in by what another package has for it.
package web

import (
	"net/http"

	"tier1/sessionfixation/packages/accounts"
)

var hash []byte

func login(w http.ResponseWriter, r *http.Request) {
	if accounts.Known(hash, r.FormValue("password")) {
		accounts.Remember(r.Context(), 1) // want `the session keeps its identifier when CompareHashAndPassword has let somebody in and "userID" is put into it`
	}
}

func enter(w http.ResponseWriter, r *http.Request) {
	accounts.Enter(r.Context(), hash, r.FormValue("password"), 1) // want `the session keeps its identifier`
}

// Silent from here on.

func begin(w http.ResponseWriter, r *http.Request) {
	if accounts.Known(hash, r.FormValue("password")) {
		accounts.Begin(r.Context(), 1)
	}
}

func enterAnew(w http.ResponseWriter, r *http.Request) {
	if accounts.Enter(r.Context(), hash, r.FormValue("password"), 1) {
		accounts.Sessions.RenewToken(r.Context())
	}
}
