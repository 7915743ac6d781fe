// Package app has another package sign its claims.
package app

import (
	"time"

	"github.com/golang-jwt/jwt/v5"

	"tier1/sessionexpiry_elsewhere/jwtgiven/sign"
)

type claims struct {
	jwt.RegisteredClaims
	UserID int64 `json:"uid"`
}

func byMap(id int64, key []byte) (string, error) {
	return sign.Map(map[string]any{"uid": id}, key) // want `^token is signed without an expiry \(exp\), so parsers accept it for ever$`
}

func byValue(id int64, key []byte) (string, error) {
	return sign.Any(claims{UserID: id}, key) // want `^token is signed without an expiry`
}

func byAddress(id int64, key []byte) (string, error) {
	return sign.Any(&claims{UserID: id}, key) // want `^token is signed without an expiry`
}

func here(id int64, key []byte) (string, error) {
	m := map[string]any{"uid": id} // want `^token is signed without an expiry`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims(m)).SignedString(key)
}

func asserted(id int64, key []byte) (string, error) {
	m := jwt.MapClaims{"uid": id} // want `^token is signed without an expiry`
	return sign.AssertedFor(m, "1", key)
}

// Silent from here on.

func mapEnds(id int64, key []byte) (string, error) {
	m := map[string]any{"uid": id}
	m["exp"] = time.Now().Add(time.Hour).Unix()
	return sign.Map(m, key)
}

func valueEnds(id int64, key []byte) (string, error) {
	c := claims{UserID: id}
	c.ExpiresAt = jwt.NewNumericDate(time.Now().Add(time.Hour))
	return sign.Any(c, key)
}

func filled(fill func(map[string]any), key []byte) (string, error) {
	m := map[string]any{}
	fill(m)
	return sign.Map(m, key)
}

func given(m map[string]any, key []byte) (string, error) { return sign.Map(m, key) }

func hereEnds(id int64, key []byte) (string, error) {
	m := map[string]any{"uid": id, "exp": time.Now().Add(time.Hour).Unix()}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims(m)).SignedString(key)
}

func endsThere(id int64, key []byte) (string, error) {
	return sign.Ending(map[string]any{"uid": id}, time.Hour, key)
}

func endsInTheCopy(id int64, key []byte) (string, error) {
	return sign.Copied(map[string]any{"uid": id}, time.Hour, key)
}

func endsInHelper(m map[string]any, key []byte) (string, error) {
	m["exp"] = time.Now().Add(time.Hour).Unix()
	return sign.Map(m, key)
}

func helped(id int64, key []byte) (string, error) {
	return endsInHelper(map[string]any{"uid": id}, key)
}

func withEnd(c claims, d time.Duration, key []byte) (string, error) {
	c.ExpiresAt = jwt.NewNumericDate(time.Now().Add(d))
	return sign.Any(c, key)
}

func helpedByValue(id int64, key []byte) (string, error) {
	return withEnd(claims{UserID: id}, time.Hour, key)
}

func ends(m map[string]any) map[string]any {
	m["exp"] = time.Now().Add(time.Hour).Unix()
	return m
}

func endsBefore(id int64, key []byte) (string, error) {
	return sign.Map(ends(map[string]any{"uid": id}), key)
}

func endsBeforeByItself(id int64, key []byte) (string, error) {
	m := map[string]any{"uid": id}
	ends(m)
	return sign.Map(m, key)
}

func endsWhereAsserted(id int64, key []byte) (string, error) {
	m := jwt.MapClaims{"uid": id}
	return sign.Asserted(m, time.Hour, key)
}
