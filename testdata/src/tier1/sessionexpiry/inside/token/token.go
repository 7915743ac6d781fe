// Package token has in its sessions a token that is over after a day.
package token

import (
	"net/http"
	"time"

	"github.com/golang-jwt/jwt/v5"
	"github.com/gorilla/sessions"
)

func login(w http.ResponseWriter, r *http.Request, key []byte) {
	store := sessions.NewCookieStore(key)
	s, _ := store.Get(r, "session")
	text, _ := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"exp": time.Now().Add(24 * time.Hour).Unix()}).SignedString(key)
	s.Values["jwt"] = text
	s.Options = &sessions.Options{MaxAge: 3600}
	s.Save(r, w)
}
