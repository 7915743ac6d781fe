// Package jwtfields has ends in fields that are the program's own.
package jwtfields

import (
	"encoding/json"
	"time"

	"github.com/golang-jwt/jwt/v5"
)

// ownEnd has a field of its own for exp, which is what is written: the one that it embeds is
// deeper.
type ownEnd struct {
	User       string `json:"user"`
	Expiration int64  `json:"exp"`
	jwt.RegisteredClaims
}

func ends(user string) {
	jwt.NewWithClaims(jwt.SigningMethodHS256, ownEnd{User: user, Expiration: time.Now().Add(time.Hour).Unix()}).SignedString(key)
	jwt.NewWithClaims(jwt.SigningMethodHS256, ownEnd{User: user}).SignedString(key) // want `token is signed without an expiry`
}

var key []byte

type payload struct {
	User    string
	Expired time.Time
}

// inside has its end in a struct that is one claim.
func inside(user string) {
	jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"payload": payload{user, time.Now().Add(time.Hour)}}).SignedString(key)
}

func over(claims jwt.MapClaims) bool {
	var p payload
	text, _ := json.Marshal(claims["payload"])
	json.Unmarshal(text, &p)
	return time.Now().After(p.Expired)
}
