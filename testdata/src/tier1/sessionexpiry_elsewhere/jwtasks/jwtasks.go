// Package jwtasks asks tokens itself when they end.
package jwtasks

import (
	"errors"
	"time"

	"github.com/golang-jwt/jwt/v5"
)

func authenticate(token string) error {
	var claims jwt.RegisteredClaims
	_, err := jwt.ParseWithClaims(token, &claims, func(*jwt.Token) (any, error) { return []byte("k"), nil }, jwt.WithoutClaimsValidation())
	if err == nil && claims.ExpiresAt.Before(time.Now().Add(-time.Minute)) {
		return errors.New("over")
	}
	return err
}
