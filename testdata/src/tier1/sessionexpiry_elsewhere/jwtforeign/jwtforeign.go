// Package jwtforeign makes tokens for other services.
package jwtforeign

import (
	"time"

	"github.com/golang-jwt/jwt/v5"
)

var key []byte

// The service that the key is of counts milliseconds.
func forService(id string) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{
		"api_key": id,
		"exp":     time.Now().Add(time.Hour).UnixMilli(),
	}).SignedString(key)
}

func forUser(id string) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{
		"sub": id,
		"exp": time.Now().Add(time.Hour).UnixMilli(), // want `^exp counts milliseconds`
	}).SignedString(key)
}

func forKeys(ids []string) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{ // want `token is signed without an expiry`
		"keys": ids,
	}).SignedString(key)
}
