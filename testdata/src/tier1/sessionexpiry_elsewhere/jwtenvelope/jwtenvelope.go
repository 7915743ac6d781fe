// Package jwtenvelope signs tokens that say which program has made them and when, and
// nothing of whom they are about: they let nobody in as a session does.
package jwtenvelope

import (
	"crypto/ecdsa"
	"strconv"
	"time"

	"github.com/golang-jwt/jwt/v5"
)

// A Token is kept until it is too old for the service that wants it.
type Token struct {
	Key      *ecdsa.PrivateKey
	TeamID   string
	IssuedAt int64
	Bearer   string
}

func (t *Token) Generate() error {
	now := time.Now().Unix()
	token := &jwt.Token{
		Header: map[string]any{"alg": "ES256"},
		Claims: jwt.MapClaims{"iss": t.TeamID, "iat": now},
		Method: jwt.SigningMethodES256,
	}
	bearer, err := token.SignedString(t.Key)
	if err != nil {
		return err
	}
	t.IssuedAt, t.Bearer = now, bearer
	return nil
}

func (t *Token) Signed(service string) (string, error) {
	claims := jwt.RegisteredClaims{Issuer: "shop", Audience: jwt.ClaimStrings{service}, IssuedAt: jwt.NewNumericDate(time.Now())}
	return jwt.NewWithClaims(jwt.SigningMethodES256, claims).SignedString(t.Key)
}

// Whoever is in the issuer is whom the token is about.

type user struct{ ID int }

func (t *Token) issuer(u user) (string, error) {
	claims := jwt.RegisteredClaims{Issuer: strconv.Itoa(u.ID), IssuedAt: jwt.NewNumericDate(time.Now())} // want `token is signed without an expiry \(exp\)`
	return jwt.NewWithClaims(jwt.SigningMethodES256, claims).SignedString(t.Key)
}

func (t *Token) subject(name string) (string, error) {
	claims := jwt.MapClaims{"iss": "shop", "sub": name} // want `token is signed without an expiry \(exp\)`
	return jwt.NewWithClaims(jwt.SigningMethodES256, claims).SignedString(t.Key)
}

func (t *Token) audience(name string) (string, error) {
	claims := jwt.RegisteredClaims{Audience: jwt.ClaimStrings{name}} // want `token is signed without an expiry \(exp\)`
	return jwt.NewWithClaims(jwt.SigningMethodES256, claims).SignedString(t.Key)
}

type role struct {
	Role string
	jwt.RegisteredClaims
}

func (t *Token) role(r string) (string, error) {
	claims := role{r, jwt.RegisteredClaims{Issuer: "shop"}} // want `token is signed without an expiry \(exp\)`
	return jwt.NewWithClaims(jwt.SigningMethodES256, claims).SignedString(t.Key)
}

func (t *Token) more(name string) (string, error) {
	claims := jwt.MapClaims{"iss": "shop"} // want `token is signed without an expiry \(exp\)`
	claims["name"] = name
	return jwt.NewWithClaims(jwt.SigningMethodES256, claims).SignedString(t.Key)
}
