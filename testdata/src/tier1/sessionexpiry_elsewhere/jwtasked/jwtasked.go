// Package jwtasked reads the end of its tokens as the text that a time.Time is.
package jwtasked

import (
	"errors"
	"time"

	"github.com/golang-jwt/jwt/v4"
)

type claims struct {
	User string    `json:"user"`
	End  time.Time `json:"exp"`
	jwt.RegisteredClaims
}

func create(key []byte, user string) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{
		"user": user,
		"exp":  time.Now().Add(time.Hour),
	}).SignedString(key)
}

func check(key []byte, token string) (string, error) {
	var c claims
	if _, err := jwt.ParseWithClaims(token, &c, func(*jwt.Token) (any, error) { return key, nil }); err != nil {
		return "", err
	}
	if time.Now().After(c.End) {
		return "", errors.New("the token is over")
	}
	return c.User, nil
}
