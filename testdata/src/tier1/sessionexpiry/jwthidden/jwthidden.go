// Package jwthidden reads exp into fields that the library does not look at.
package jwthidden

import (
	"errors"
	"time"

	jwt4 "github.com/golang-jwt/jwt/v4"
	"github.com/golang-jwt/jwt/v5"
)

var key []byte

func find(*jwt.Token) (any, error) { return key, nil }

// hidden has its own field for exp.
type hidden struct {
	User string `json:"user"`
	End  int64  `json:"exp"`
	jwt.RegisteredClaims
}

func parse(text string) (*jwt.Token, error) {
	return jwt.ParseWithClaims(text, &hidden{}, find) // want `^exp is read into hidden.End, which takes it from the claims that are embedded, so the parser sees none: expired tokens are accepted$`
}

func parseTwice(text string) error {
	var claims hidden
	_, err := jwt.NewParser().ParseWithClaims(text, &claims, find) // want `exp is read into hidden.End`
	return err
}

type hidden4 struct {
	jwt4.StandardClaims
	Exp *int64 `json:"exp,omitempty"`
}

func parse4(text string) (*jwt4.Token, error) {
	return jwt4.ParseWithClaims(text, &hidden4{}, func(*jwt4.Token) (any, error) { return key, nil }) // want `exp is read into hidden4.Exp`
}

// What ends.

// Told may be asked by other packages.
type Told struct {
	Exp int64 `json:"exp"`
	jwt.RegisteredClaims
}

type asked struct {
	Exp int64 `json:"exp"`
	jwt.RegisteredClaims
}

type overrides struct {
	Exp int64 `json:"exp"`
	jwt.RegisteredClaims
}

func (o overrides) GetExpirationTime() (*jwt.NumericDate, error) {
	return jwt.NewNumericDate(time.Unix(o.Exp, 0)), nil
}

type validates struct {
	Exp int64 `json:"exp"`
	jwt.RegisteredClaims
}

func (v validates) Validate() error { return errors.New("over") }

type other struct {
	Exp int64 `json:"expires"`
	jwt.RegisteredClaims
}

func ends(text string, anything jwt.Claims) {
	jwt.ParseWithClaims(text, &Told{}, find)
	jwt.ParseWithClaims(text, &overrides{}, find)
	jwt.ParseWithClaims(text, &validates{}, find)
	jwt.ParseWithClaims(text, &other{}, find)
	jwt.ParseWithClaims(text, &jwt.RegisteredClaims{}, find)
	jwt.ParseWithClaims(text, anything, find)
	jwt.NewParser().ParseUnverified(text, &hidden{})
}

func over(text string) bool {
	var claims asked
	_, err := jwt.ParseWithClaims(text, &claims, find)
	return err != nil || claims.Exp < time.Now().Unix()
}
