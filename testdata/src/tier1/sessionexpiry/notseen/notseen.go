// Package notseen has what is only reported with -sessionexpiry.elsewhere.
package notseen

import (
	"net/http"

	"github.com/golang-jwt/jwt/v5"
	"github.com/gorilla/securecookie"
)

func signed(w http.ResponseWriter, hash, block []byte, user string) {
	c := securecookie.New(hash, block)
	value, _ := c.Encode("session", user)
	http.SetCookie(w, &http.Cookie{Name: "session", Value: value, MaxAge: 3600})
}

func parse(text string, key []byte) (*jwt.Token, error) {
	return jwt.Parse(text, func(*jwt.Token) (any, error) { return key, nil }, jwt.WithoutClaimsValidation())
}
