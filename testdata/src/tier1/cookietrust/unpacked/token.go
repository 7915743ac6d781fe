package unpacked

import (
	"net/http"

	"github.com/golang-jwt/jwt/v5"
)

type claims struct {
	jwt.RegisteredClaims
	Role string
}

func looksInto(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("jwt")
	if err != nil {
		return
	}
	var cl claims
	if _, _, err := jwt.NewParser().ParseUnverified(c.Value, &cl); err != nil {
		return
	}
	if cl.Role == "admin" { // want `cookie "jwt" is compared with "admin"`
		remove()
	}
}

func parses(w http.ResponseWriter, r *http.Request, key []byte) {
	c, err := r.Cookie("jwt")
	if err != nil {
		return
	}
	var cl claims
	if _, err := jwt.ParseWithClaims(c.Value, &cl, func(*jwt.Token) (any, error) { return key, nil }); err != nil {
		return
	}
	if cl.Role == "admin" {
		remove()
	}
}
