// Package remember has tokens of a year that are for that, or that a session ends.
package remember

import (
	"net/http"

	"auth/sessionexpiry_elsewhere/returned/tokens"
)

func login(w http.ResponseWriter, r *http.Request) {
	refreshToken, _ := tokens.ForAYear(r.FormValue("user"))
	w.Write([]byte(refreshToken))
}

func lower(w http.ResponseWriter, r *http.Request) {
	refreshtoken, _ := tokens.Year(r.FormValue("user"))
	w.Write([]byte(refreshtoken))
}

func both(w http.ResponseWriter, r *http.Request) {
	first, second, _ := tokens.Both(r.FormValue("user"))
	w.Write([]byte(first + second))
}

type Session struct{ User, Token string }

func keep(w http.ResponseWriter, r *http.Request, save func(*Session)) {
	user := r.FormValue("user")
	token, _ := tokens.Year(user)
	save(&Session{User: user, Token: token})
	w.Write([]byte(token))
}
