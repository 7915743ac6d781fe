// Package tokens signs tokens for other packages.
package tokens

import (
	"time"

	"github.com/golang-jwt/jwt/v5"
)

var key []byte

func For(user string) (string, error) {
	return sign(jwt.MapClaims{"sub": user})
}

func sign(claims jwt.MapClaims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

// Pair has another function of the package sign.
func Pair(user string) (access, refresh string) {
	return one(user, "access"), one(user, "refresh")
}

func one(user, kind string) string {
	token, err := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"sub": user, "kind": kind}).SignedString(key)
	if err != nil {
		return ""
	}
	return token
}

// Unused is called by nobody.
func Unused(user string) (string, error) {
	return sign(jwt.MapClaims{"sub": user})
}

type Claims struct {
	Role string
	jwt.RegisteredClaims
}

// Sign is a method of data.
func (c Claims) Sign() (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, &Claims{Role: c.Role}).SignedString(key)
}

func ForAnHour(user string) (string, error) {
	return sign(jwt.MapClaims{"sub": user, "exp": time.Now().Add(time.Hour).Unix()})
}

// ForAYear is judged where it is called, as it may be for a refresh token.
func ForAYear(user string) (string, error) {
	return lasting(user, 365*24*time.Hour)
}

func lasting(user string, d time.Duration) (string, error) {
	return sign(jwt.MapClaims{"sub": user, "exp": time.Now().Add(d).Unix()})
}

// Year has the end in a struct.
func Year(user string) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, &Claims{RegisteredClaims: jwt.RegisteredClaims{
		Subject:   user,
		ExpiresAt: jwt.NewNumericDate(time.Now().AddDate(1, 0, 0)),
	}}).SignedString(key)
}

// Both says itself which of them is to last.
func Both(user string) (string, string, error) {
	access, err := lasting(user, time.Hour)
	if err != nil {
		return "", "", err
	}
	refresh, err := lasting(user, 365*24*time.Hour)
	return access, refresh, err
}

// UnusedYear is called by nobody.
func UnusedYear(user string) (string, error) {
	return lasting(user, 365*24*time.Hour)
}

// Ignored has been looked at.
func Ignored(user string) (string, error) {
	//cookielint:ignore sessionexpiry -- the gateway ends it
	return sign(jwt.MapClaims{"sub": user})
}

// Reported here are those that the package uses itself, that come in something else than a
// text, that a value stands for, and that a method signs which may be that of an interface.

func Printed(user string) {
	token, _ := Own(user)
	println(token)
}

func PrintedYear(user string) {
	token, _ := OwnYear(user)
	println(token)
}

func OwnYear(user string) (string, error) {
	return sign(jwt.MapClaims{"sub": user, "exp": time.Now().Add(365 * 24 * time.Hour).Unix()}) // want `^token is accepted by parsers for 365 days, which is longer than 30 days$`
}

// Milliseconds are wrong whoever has the token.
func Milliseconds(user string) (string, error) {
	return sign(jwt.MapClaims{"sub": user, "exp": time.Now().Add(time.Hour).UnixMilli()}) // want `^exp counts milliseconds`
}

func Own(user string) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"sub": user}).SignedString(key) // want `^token is signed without an expiry \(exp\), so parsers accept it for ever$`
}

type Details struct{ Access string }

func Detailed(user string) (*Details, error) {
	token, err := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"sub": user}).SignedString(key) // want `^token is signed without an expiry`
	return &Details{token}, err
}

var Signer = Value

func Value(user string) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"sub": user}).SignedString(key) // want `^token is signed without an expiry`
}

type Service struct{}

func (Service) Token(user string) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"sub": user}).SignedString(key) // want `^token is signed without an expiry`
}

func Handle(user string, write func(string)) {
	token, _ := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"sub": user}).SignedString(key) // want `^token is signed without an expiry`
	write(token)
}
