// Package environment has keys that are variables of the environment.
package environment

import (
	"errors"
	"log"
	"os"
	"strings"

	"github.com/golang-jwt/jwt/v5"
)

func unchecked(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(os.Getenv("UNCHECKED"))) // want `^key that authenticates tokens is empty where UNCHECKED is not set, and nothing here checks that: anybody could forge tokens$`
}

var kept = []byte(os.Getenv("KEPT")) // want `key that authenticates tokens is empty where KEPT is not set`

func useKept(text string) {
	jwt.Parse(text, func(*jwt.Token) (any, error) { return kept, nil })
}

func trimmed(claims jwt.Claims) (string, error) {
	key := strings.TrimSpace(os.Getenv("TRIMMED")) // want `key that authenticates tokens is empty where TRIMMED is not set`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(key))
}

func checked(claims jwt.Claims) (string, error) {
	key := os.Getenv("CHECKED")
	if key == "" {
		log.Fatal("CHECKED")
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(key))
}

func long(claims jwt.Claims) (string, error) {
	key := []byte(os.Getenv("LONG"))
	if len(key) < 32 {
		log.Fatal("LONG")
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func elsewhere(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(os.Getenv("ELSEWHERE")))
}

func init() {
	if os.Getenv("ELSEWHERE") == "" {
		log.Fatal("ELSEWHERE")
	}
}

func lookedUp(claims jwt.Claims) (string, error) {
	key, ok := os.LookupEnv("LOOKED_UP")
	if !ok {
		log.Fatal("LOOKED_UP")
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(key))
}

type config struct{ secret string }

func load() config { return config{secret: os.Getenv("IN_FIELD")} }

func (c config) validate() {
	if c.secret == "" {
		log.Fatal("IN_FIELD")
	}
}

func useField(claims jwt.Claims) (string, error) {
	c := load()
	c.validate()
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(c.secret))
}

func must(name string) string {
	v := os.Getenv(name)
	if v == "" {
		log.Fatal(name)
	}
	return v
}

func useMust(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(must("MUST")))
}

func or(name, otherwise string) string {
	if v := os.Getenv(name); v != "" {
		return v
	}
	return otherwise
}

func useOr(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(or("OR", "otherwise")))
}

func isSet(s string) string {
	if len(s) == 0 {
		log.Fatal("not set")
	}
	return s
}

func useIsSet(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(isSet(os.Getenv("IS_SET"))))
}

func prefixed(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte("prefix" + os.Getenv("PREFIXED")))
}

// required are asked for one by one.
func required() error {
	for _, name := range []string{"DATABASE", "REQUIRED"} {
		if _, ok := os.LookupEnv(name); !ok {
			return errors.New("no " + name)
		}
	}
	return nil
}

func useRequired(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(os.Getenv("REQUIRED")))
}

// What the program sets itself is not left empty.
func set(claims jwt.Claims, secret string) (string, error) {
	os.Setenv("SET_BY_THE_PROGRAM", secret)
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(os.Getenv("SET_BY_THE_PROGRAM")))
}

// A function that has no key but an error looks at tokens that nobody is to trust.
func peek(text string) (*jwt.Token, error) {
	return jwt.Parse(text, func(*jwt.Token) (any, error) { return "", errors.New("not to be checked") })
}
