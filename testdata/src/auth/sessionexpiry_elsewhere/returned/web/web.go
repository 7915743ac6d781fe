// Package web has tokens signed by another package.
package web

import (
	"net/http"

	"auth/sessionexpiry_elsewhere/returned/tokens"
)

func login(w http.ResponseWriter, r *http.Request) {
	token, err := tokens.For(r.FormValue("user")) // want `^token of tokens.For is signed without an expiry \(exp\), so parsers accept it for ever$`
	if err != nil {
		return
	}
	w.Write([]byte(token))
}

// register has the same signed, of which it was told.
func register(w http.ResponseWriter, r *http.Request) {
	token, _ := tokens.For(r.FormValue("user"))
	w.Write([]byte(token))
}

func both(w http.ResponseWriter, r *http.Request) {
	access, refresh := tokens.Pair(r.FormValue("user")) // want `^token of tokens.Pair is signed without an expiry`
	w.Write([]byte(access + refresh))
}

// Handed is told of although it hands the token on.
func Handed(role string) (string, error) {
	return tokens.Claims{Role: role}.Sign() // want `^token of tokens.Claims{…}.Sign is signed without an expiry`
}

func forAYear(w http.ResponseWriter, r *http.Request) {
	token, _ := tokens.ForAYear(r.FormValue("user")) // want `^token of tokens.ForAYear is accepted by parsers for 365 days, which is longer than 30 days$`
	w.Write([]byte(token))
}

func year(w http.ResponseWriter, r *http.Request) {
	token, _ := tokens.Year(r.FormValue("user")) // want `^token of tokens.Year is accepted by parsers for 365 days, which is longer than 30 days$`
	w.Write([]byte(token))
}

// Silent from here on.

func ended(w http.ResponseWriter, r *http.Request) {
	token, _ := tokens.ForAnHour(r.FormValue("user"))
	w.Write([]byte(token))
}

func ignored(w http.ResponseWriter, r *http.Request) {
	token, _ := tokens.Ignored(r.FormValue("user"))
	w.Write([]byte(token))
}

func apiKey(w http.ResponseWriter, r *http.Request) {
	apiKey, _ := tokens.Unused(r.FormValue("user"))
	w.Write([]byte(apiKey))
}
