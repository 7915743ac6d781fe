// Package renewal gives the claims of a token that was checked a new end.
package renewal

import (
	"time"

	"github.com/golang-jwt/jwt/v5"
)

type claims struct {
	Name string
	jwt.RegisteredClaims
}

var key []byte

func check(text string) (*claims, error) {
	c := &claims{}
	token, err := jwt.ParseWithClaims(text, c, func(*jwt.Token) (any, error) { return key, nil })
	if err != nil || !token.Valid {
		return nil, err
	}
	return c, nil
}

func renew(c *claims) (string, time.Time, error) {
	end := time.Now().Add(15 * time.Minute)
	c.ExpiresAt = jwt.NewNumericDate(end)
	text, err := jwt.NewWithClaims(jwt.SigningMethodHS256, c).SignedString(key)
	return text, end, err
}

func refresh(text string) (string, time.Time, error) {
	c, err := check(text)
	if err != nil {
		return "", time.Time{}, err
	}
	if time.Until(c.ExpiresAt.Time) > 30*time.Second {
		return "", time.Time{}, nil
	}
	return renew(c)
}

// What was read from a token has the end of that.
func again(text string) (string, error) {
	c, err := check(text)
	if err != nil {
		return "", err
	}
	c.Name = "another"
	return jwt.NewWithClaims(jwt.SigningMethodHS256, c).SignedString(key)
}
