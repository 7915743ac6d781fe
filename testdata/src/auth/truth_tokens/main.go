// Truth_tokens tries what the libraries before golang-jwt v4 do with an end that is no
// number, and what libraries do with one that is read into a field of the program's own. It
// prints what it saw as JSON.
package main

import (
	"encoding/json"
	"log"
	"os"
	"time"

	dgrijalva "github.com/dgrijalva/jwt-go"
	form3tech "github.com/form3tech-oss/jwt-go"
	"github.com/golang-jwt/jwt"
	jwt5 "github.com/golang-jwt/jwt/v5"
)

// A run is one thing that was tried, and whether the library took it.
type run struct {
	Says        string
	Want, Taken bool
}

var key = []byte("0123456789abcdef0123456789abcdef")

func main() {
	log.SetFlags(0)
	now := time.Now()
	claims := map[string]any{"exp": now.Add(time.Hour)}
	over := map[string]any{"exp": now.Add(-time.Hour)}
	token, overToken := sign(claims), sign(over)
	past := sign(map[string]any{"exp": now.Add(-time.Hour).Unix()})
	runs := []run{
		{"dgrijalva/jwt-go 3.2.0: an exp that is a time.Time", true, dgrijalvaTakes(token)},
		{"dgrijalva/jwt-go 3.2.0: an exp that is a time.Time and over", true, dgrijalvaTakes(overToken)},
		{"golang-jwt 3.2.2: an exp that is a time.Time", false, golangTakes(token)},
		{"form3tech-oss/jwt-go 3.2.5: an exp that is a time.Time", false, form3techTakes(token)},
		{"dgrijalva/jwt-go 3.2.0: an exp that is over, in a field beside StandardClaims", true, taken(dgrijalva.ParseWithClaims(past, &dgrijalvaClaims{}, func(*dgrijalva.Token) (any, error) { return key, nil }))},
		{"golang-jwt 3.2.2: an exp that is over, in a field beside StandardClaims", true, taken(jwt.ParseWithClaims(past, &golangClaims{}, func(*jwt.Token) (any, error) { return key, nil }))},
		{"golang-jwt 5: an exp that is over, in a field beside RegisteredClaims", true, taken(jwt5.ParseWithClaims(past, &golang5Claims{}, func(*jwt5.Token) (any, error) { return key, nil }))},
		{"golang-jwt 5: an exp that is over, in RegisteredClaims", false, taken(jwt5.ParseWithClaims(past, &jwt5.RegisteredClaims{}, func(*jwt5.Token) (any, error) { return key, nil }))},
	}
	if err := json.NewEncoder(os.Stdout).Encode(runs); err != nil {
		log.Fatal(err)
	}
}

type dgrijalvaClaims struct {
	Exp int64 `json:"exp"`
	dgrijalva.StandardClaims
}

type golangClaims struct {
	Exp int64 `json:"exp"`
	jwt.StandardClaims
}

type golang5Claims struct {
	Exp int64 `json:"exp"`
	jwt5.RegisteredClaims
}

func taken[T any](_ T, err error) bool { return err == nil }

func sign(claims map[string]any) string {
	token, err := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims(claims)).SignedString(key)
	if err != nil {
		log.Fatal(err)
	}
	return token
}

func dgrijalvaTakes(token string) bool {
	_, err := dgrijalva.Parse(token, func(*dgrijalva.Token) (any, error) { return key, nil })
	return err == nil
}

func golangTakes(token string) bool {
	_, err := jwt.Parse(token, func(*jwt.Token) (any, error) { return key, nil })
	return err == nil
}

func form3techTakes(token string) bool {
	_, err := form3tech.Parse(token, func(*form3tech.Token) (any, error) { return key, nil })
	return err == nil
}
