// Package jwtasksby has a function of its own ask tokens when they end.
package jwtasksby

import (
	"errors"
	"time"

	"github.com/golang-jwt/jwt/v5"
)

func moment(claims jwt.MapClaims, name string) (time.Time, bool) {
	seconds, ok := claims[name].(float64)
	return time.Unix(int64(seconds), 0), ok
}

func authenticate(token string) error {
	claims := jwt.MapClaims{}
	_, err := jwt.NewParser(jwt.WithoutClaimsValidation()).ParseWithClaims(token, claims, func(*jwt.Token) (any, error) { return []byte("k"), nil })
	if end, ok := moment(claims, "exp"); err == nil && (!ok || end.Before(time.Now())) {
		return errors.New("over")
	}
	return err
}
