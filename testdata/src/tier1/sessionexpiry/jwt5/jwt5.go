// Package jwt5 signs tokens with golang-jwt v5. A token without exp is
// accepted for ever.
package jwt5

import (
	"time"

	"github.com/golang-jwt/jwt/v5"
)

type userClaims struct {
	UserID string `json:"uid"`
	jwt.RegisteredClaims
}

func mapWithoutExp(key []byte, id string) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"sub": id}).SignedString(key) // want `^token is signed without an expiry \(exp\), so parsers accept it for ever$`
}

func mapInAVariable(key []byte, id string) (string, error) {
	claims := jwt.MapClaims{"sub": id, "iat": time.Now().Unix()} // want `token is signed without an expiry \(exp\), so parsers accept it for ever`
	token := jwt.NewWithClaims(jwt.SigningMethodHS256, claims)
	return token.SignedString(key)
}

func mapFilledLater(key []byte, id string) (string, error) {
	claims := jwt.MapClaims{} // want `token is signed without an expiry \(exp\), so parsers accept it for ever`
	claims["sub"] = id
	claims["role"] = "editor"
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func mapOnSeveralLines(key []byte, id string) (string, error) {
	token := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{ // want `token is signed without an expiry \(exp\), so parsers accept it for ever`
		"sub":        id,
		"authorized": true,
	})
	return token.SignedString(key)
}

func mapByAddress(key []byte, id string) (string, error) {
	claims := &jwt.MapClaims{"sub": id} // want `token is signed without an expiry \(exp\), so parsers accept it for ever`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func mapByAddressFilled(key []byte, id string) (string, error) {
	claims := &jwt.MapClaims{"sub": id}
	(*claims)["exp"] = time.Now().Add(time.Hour).Unix()
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func mapByAddressWithExp(key []byte, id string) (string, error) {
	claims := &jwt.MapClaims{"sub": id, "exp": time.Now().Add(time.Hour).Unix()}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func registeredWithoutExp(key []byte, id string) (string, error) {
	claims := jwt.RegisteredClaims{Subject: id, IssuedAt: jwt.NewNumericDate(time.Now())} // want `token is signed without an expiry \(exp\), so parsers accept it for ever`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func registeredByPointer(key []byte, id string) (string, error) {
	claims := &jwt.RegisteredClaims{Subject: id} // want `token is signed without an expiry \(exp\), so parsers accept it for ever`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func embeddedWithoutExp(key []byte, id string) (string, error) {
	claims := userClaims{
		UserID: id,
		RegisteredClaims: jwt.RegisteredClaims{ // want `token is signed without an expiry \(exp\), so parsers accept it for ever`
			Issuer:   "app",
			IssuedAt: jwt.NewNumericDate(time.Now()),
		},
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func embeddedLeftOut(key []byte, id string) (string, error) {
	claims := &userClaims{UserID: id} // want `token is signed without an expiry \(exp\), so parsers accept it for ever`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func newToken(key []byte, id string) (string, error) {
	token := jwt.New(jwt.SigningMethodHS256) // want `token is signed without an expiry \(exp\), so parsers accept it for ever`
	claims := token.Claims.(jwt.MapClaims)
	claims["sub"] = id
	return token.SignedString(key)
}

func claimsOfTheTokenReplaced(key []byte, id string) (string, error) {
	token := jwt.New(jwt.SigningMethodHS256)
	token.Claims = jwt.MapClaims{"sub": id} // want `token is signed without an expiry \(exp\), so parsers accept it for ever`
	return token.SignedString(key)
}

// Silent from here on.

func mapWithExp(key []byte, id string) (string, error) {
	claims := jwt.MapClaims{"sub": id, "exp": time.Now().Add(time.Hour).Unix()}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func mapWithExpLater(key []byte, id string) (string, error) {
	claims := jwt.MapClaims{"sub": id}
	claims["exp"] = time.Now().Add(time.Hour).Unix()
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func mapWithExpAfterTheToken(key []byte, id string) (string, error) {
	claims := jwt.MapClaims{"sub": id}
	token := jwt.NewWithClaims(jwt.SigningMethodHS256, claims)
	claims["exp"] = time.Now().Add(time.Hour).Unix()
	return token.SignedString(key)
}

// Without end for those who asked for it.
func mapWithExpOnOneWay(key []byte, id string, ttl time.Duration) (string, error) {
	claims := jwt.MapClaims{"sub": id}
	if ttl > 0 {
		claims["exp"] = time.Now().Add(ttl).Unix()
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func mapWithAnyKeys(key []byte, extra map[string]any) (string, error) {
	claims := jwt.MapClaims{"sub": "app"}
	for k, v := range extra {
		claims[k] = v
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

const expiry = "exp"

func mapWithExpByAConstant(key []byte, id string) (string, error) {
	claims := jwt.MapClaims{"sub": id, expiry: time.Now().Add(time.Hour).Unix()}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func registeredWithExp(key []byte, id string) (string, error) {
	claims := jwt.RegisteredClaims{Subject: id, ExpiresAt: jwt.NewNumericDate(time.Now().Add(time.Hour))}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func registeredWithExpLater(key []byte, id string) (string, error) {
	claims := &jwt.RegisteredClaims{Subject: id}
	claims.ExpiresAt = jwt.NewNumericDate(time.Now().Add(time.Hour))
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func embeddedWithExp(key []byte, id string) (string, error) {
	claims := userClaims{
		UserID: id,
		RegisteredClaims: jwt.RegisteredClaims{
			ExpiresAt: jwt.NewNumericDate(time.Now().Add(time.Hour)),
		},
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func embeddedWithExpLater(key []byte, id string) (string, error) {
	claims := &userClaims{UserID: id}
	claims.ExpiresAt = jwt.NewNumericDate(time.Now().Add(time.Hour))
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func embeddedWithExpOnOneWay(key []byte, id string, ttl time.Duration) (string, error) {
	claims := userClaims{UserID: id}
	if ttl != 0 {
		claims.RegisteredClaims.ExpiresAt = jwt.NewNumericDate(time.Now().Add(ttl))
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func newTokenWithExp(key []byte, id string) (string, error) {
	token := jwt.New(jwt.SigningMethodHS256)
	token.Claims.(jwt.MapClaims)["exp"] = time.Now().Add(time.Hour).Unix()
	return token.SignedString(key)
}

func newTokenWithExpThroughAVariable(key []byte, id string) (string, error) {
	token := jwt.New(jwt.SigningMethodHS256)
	claims := token.Claims.(jwt.MapClaims)
	claims["sub"] = id
	claims["exp"] = time.Now().Add(time.Hour).Unix()
	return token.SignedString(key)
}

func claimsOfTheTokenReplacedWithExp(key []byte, id string) (string, error) {
	token := jwt.New(jwt.SigningMethodHS256)
	token.Claims = jwt.MapClaims{"sub": id, "exp": time.Now().Add(time.Hour).Unix()}
	return token.SignedString(key)
}

// Sign signs what it is given.
func Sign(key []byte, claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

// SignMap signs what it is given.
func SignMap(key []byte, claims jwt.MapClaims) (string, error) {
	claims["iss"] = "app"
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

// SignUser signs what it is given.
func SignUser(key []byte, claims *userClaims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func newClaims(id string, ttl time.Duration) *userClaims {
	return &userClaims{
		UserID:           id,
		RegisteredClaims: jwt.RegisteredClaims{ExpiresAt: jwt.NewNumericDate(time.Now().Add(ttl))},
	}
}

func claimsFromAConstructor(key []byte, id string) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, newClaims(id, time.Hour)).SignedString(key)
}

func neverSigned(id string) *jwt.Token {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"sub": id})
}

func read(raw string, key []byte) (string, error) {
	claims := &userClaims{}
	_, err := jwt.ParseWithClaims(raw, claims, func(*jwt.Token) (any, error) { return key, nil })
	return claims.UserID, err
}

// A NumericDate that is written out is the time in it.

func writtenOut(key []byte, id string) (string, error) {
	claims := jwt.RegisteredClaims{Subject: id, ExpiresAt: &jwt.NumericDate{Time: time.Now().Add(365 * 24 * time.Hour)}} // want `token is accepted by parsers for 365 days`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func writtenOutLater(key []byte, id string) (string, error) {
	claims := jwt.RegisteredClaims{Subject: id}
	end := &jwt.NumericDate{}
	end.Time = time.Now().Add(365 * 24 * time.Hour) // want `token is accepted by parsers for 365 days`
	claims.ExpiresAt = end
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func writtenOutSoon(key []byte, id string, at time.Time) (string, string) {
	soon := jwt.RegisteredClaims{Subject: id, ExpiresAt: &jwt.NumericDate{Time: time.Now().Add(time.Hour)}}
	first, _ := jwt.NewWithClaims(jwt.SigningMethodHS256, soon).SignedString(key)
	then := jwt.RegisteredClaims{Subject: id, ExpiresAt: &jwt.NumericDate{Time: at}}
	second, _ := jwt.NewWithClaims(jwt.SigningMethodHS256, then).SignedString(key)
	return first, second
}

// It is of the year 1.
func writtenOutEmpty(key []byte, id string) (string, error) {
	claims := jwt.RegisteredClaims{Subject: id, ExpiresAt: &jwt.NumericDate{}}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}
