// Package auth makes and reads tokens for other packages, which give it the key.
package auth

import (
	"errors"
	"strings"
	"time"

	"github.com/golang-jwt/jwt/v5"
)

func claims(user string) jwt.Claims {
	return jwt.RegisteredClaims{Subject: user, ExpiresAt: jwt.NewNumericDate(time.Now().Add(time.Hour))}
}

func Sign(user, key string) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims(user)).SignedString([]byte(key))
}

func SignFor(user, key string, _ time.Duration) (string, error) {
	return Sign(user, key)
}

func Parse(token, key string) (*jwt.Token, error) {
	return jwt.Parse(token, func(*jwt.Token) (any, error) { return []byte(key), nil })
}

// These ask whether there is a key.

func SignWhereThereIsOne(user, key string, _ time.Duration) (string, error) {
	if key == "" {
		return "", errors.New("no key")
	}
	return Sign(user, key)
}

func SignWithAnAskingHelper(user string, key []byte, _ time.Duration) (string, error) {
	if err := long(strings.TrimSpace(string(key))); err != nil {
		return "", err
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims(user)).SignedString(key)
}

func long(key string) error {
	if len(key) < 32 {
		return errors.New("the key is too short")
	}
	return nil
}

func ParseWhereThereIsOne(token, key string) (*jwt.Token, error) {
	return jwt.Parse(token, func(*jwt.Token) (any, error) {
		if key == "" {
			return nil, errors.New("no key")
		}
		return []byte(key), nil
	})
}

// HandOn leaves it to a function of its own package.
func HandOn(user, key string) (string, error) { return SignWhereThereIsOne(user, key, 0) }
