// Package jwt4 signs tokens with golang-jwt v4. A token without exp is
// accepted for ever.
package jwt4

import (
	"time"

	"github.com/golang-jwt/jwt/v4"
)

type userClaims struct {
	UserID string `json:"uid"`
	jwt.StandardClaims
}

func mapWithoutExp(key []byte, id string) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"sub": id}).SignedString(key) // want `^token is signed without an expiry \(exp\), so parsers accept it for ever$`
}

func standardWithoutExp(key []byte, id string) (string, error) {
	claims := jwt.StandardClaims{Subject: id, IssuedAt: time.Now().Unix()} // want `token is signed without an expiry \(exp\), so parsers accept it for ever`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func registeredWithoutExp(key []byte, id string) (string, error) {
	claims := &jwt.RegisteredClaims{Subject: id} // want `token is signed without an expiry \(exp\), so parsers accept it for ever`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func embeddedWithoutExp(key []byte, id string) (string, error) {
	claims := userClaims{UserID: id, StandardClaims: jwt.StandardClaims{Issuer: "app"}} // want `token is signed without an expiry \(exp\), so parsers accept it for ever`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

// Silent from here on.

func mapWithExp(key []byte, id string) (string, error) {
	token := jwt.New(jwt.SigningMethodHS256)
	claims := token.Claims.(jwt.MapClaims)
	claims["sub"] = id
	claims["exp"] = time.Now().Add(72 * time.Hour).Unix()
	return token.SignedString(key)
}

func standardWithExp(key []byte, id string) (string, error) {
	claims := jwt.StandardClaims{Subject: id, ExpiresAt: time.Now().Add(time.Hour).Unix()}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func embeddedWithExp(key []byte, id string, end int64) (string, error) {
	claims := &userClaims{UserID: id}
	claims.StandardClaims.ExpiresAt = end
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}
