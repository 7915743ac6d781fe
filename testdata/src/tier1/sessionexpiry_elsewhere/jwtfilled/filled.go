// Package jwtfilled has tokens whose claims a caller makes and the function that signs
// them gives an end, or should.
package jwtfilled

import (
	"time"

	"github.com/golang-jwt/jwt/v5"
)

var key []byte

type claims struct {
	UserID string
	jwt.RegisteredClaims
}

func signFor(c *claims, d time.Duration) (string, error) {
	c.ExpiresAt = jwt.NewNumericDate(time.Now().Add(d))
	return jwt.NewWithClaims(jwt.SigningMethodHS256, c).SignedString(key)
}

func signForHour(c *claims) (string, error) {
	c.ExpiresAt = jwt.NewNumericDate(time.Now().Add(time.Hour))
	return jwt.NewWithClaims(jwt.SigningMethodHS256, c).SignedString(key)
}

func signForYear(c *claims) (string, error) {
	c.ExpiresAt = jwt.NewNumericDate(time.Now().AddDate(1, 0, 0)) // want `token is accepted by parsers for 365 days`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, c).SignedString(key)
}

func signBare(c *claims) (string, error) {
	c.Issuer = "app"
	return jwt.NewWithClaims(jwt.SigningMethodHS256, c).SignedString(key)
}

func signPerhaps(c *claims, ends bool) (string, error) {
	if ends {
		c.ExpiresAt = jwt.NewNumericDate(time.Now().Add(time.Hour))
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, c).SignedString(key)
}

func end(c *claims) { c.ExpiresAt = jwt.NewNumericDate(time.Now().Add(time.Hour)) }

func signEnded(c *claims) (string, error) {
	end(c)
	return jwt.NewWithClaims(jwt.SigningMethodHS256, c).SignedString(key)
}

func signCopy(c claims) (string, error) {
	c.ExpiresAt = jwt.NewNumericDate(time.Now().Add(time.Hour))
	return jwt.NewWithClaims(jwt.SigningMethodHS256, c).SignedString(key)
}

func signBareCopy(c claims) (string, error) {
	c.Issuer = "app"
	return jwt.NewWithClaims(jwt.SigningMethodHS256, c).SignedString(key)
}

func signMap(c jwt.MapClaims) (string, error) {
	c["exp"] = time.Now().Add(time.Hour).Unix()
	return jwt.NewWithClaims(jwt.SigningMethodHS256, c).SignedString(key)
}

func signMapDated(c jwt.MapClaims) (string, error) {
	c["exp"] = time.Now().Add(time.Hour) // want `exp is a time.Time`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, c).SignedString(key)
}

func signBareMap(c jwt.MapClaims) (string, error) {
	c["iss"] = "app"
	return jwt.NewWithClaims(jwt.SigningMethodHS256, c).SignedString(key)
}

func signMapAt(c *jwt.MapClaims, seconds int64) (string, error) {
	(*c)["exp"] = time.Now().UTC().Unix() + seconds
	return jwt.NewWithClaims(jwt.SigningMethodHS256, c).SignedString(key)
}

func signBareMapAt(c *jwt.MapClaims) (string, error) {
	(*c)["iss"] = "app"
	return jwt.NewWithClaims(jwt.SigningMethodHS256, c).SignedString(key)
}

func tokens(d time.Duration, ends bool) {
	signFor(&claims{UserID: "1"}, d)
	signForHour(&claims{UserID: "1"})
	signForYear(&claims{UserID: "1"})
	signBare(&claims{UserID: "1"}) // want `token is signed without an expiry`
	signPerhaps(&claims{UserID: "1"}, ends)
	signEnded(&claims{UserID: "1"})
	signCopy(claims{UserID: "1"})
	signBareCopy(claims{UserID: "1"}) // want `token is signed without an expiry`
	signMap(jwt.MapClaims{"sub": "1"})
	signMapDated(jwt.MapClaims{"sub": "1"})
	signBareMap(jwt.MapClaims{"sub": "1"}) // want `token is signed without an expiry`
	signMapAt(&jwt.MapClaims{"sub": "1"}, 60)
	signBareMapAt(&jwt.MapClaims{"sub": "1"}) // want `token is signed without an expiry`
}
