// Package fallback has keys of the environment with something for where they are not set.
package fallback

import (
	"log"
	"os"

	"github.com/golang-jwt/jwt/v5"
)

func getenv(name, fallback string) string {
	if value := os.Getenv(name); value != "" {
		return value
	}
	return fallback
}

func lookup(name, fallback string) string {
	value, ok := os.LookupEnv(name)
	if !ok || len(value) == 0 {
		value = fallback
	}
	return value
}

type settings struct{ secret, other, checked, given string }

func load(given string) settings {
	return settings{
		secret:  getenv("FALLBACK_NONE", ""),
		other:   getenv("FALLBACK_SOME", "change me"),
		checked: getenv("FALLBACK_CHECKED", ""),
		given:   getenv("FALLBACK_GIVEN", given),
	}
}

func (s settings) check() {
	if s.checked == "" {
		log.Fatal("FALLBACK_CHECKED is not set")
	}
}

func signs(token *jwt.Token) {
	token.SignedString([]byte(getenv("FALLBACK_HERE", "")))   // want `^key that authenticates tokens is empty where FALLBACK_HERE is not set, and nothing here checks that: anybody could forge tokens$`
	token.SignedString([]byte(lookup("FALLBACK_LOOKUP", ""))) // want `key that authenticates tokens is empty where FALLBACK_LOOKUP is not set`
	token.SignedString([]byte(getenv("FALLBACK_OTHER", "some other")))
	token.SignedString([]byte(must("FALLBACK_MUST", "")))
	token.SignedString([]byte(found("FALLBACK_FOUND")))
	token.SignedString([]byte(inProduction("FALLBACK_PRODUCTION", "")))
	token.SignedString([]byte(orPanics("FALLBACK_PANICS", "")))
}

// must looks at what it would return.
func must(name, fallback string) string {
	value := os.Getenv(name)
	if value == "" {
		if fallback == "" {
			log.Fatal(name)
		}
		return fallback
	}
	return value
}

// found knows whether there is one.
func found(name string) string {
	value, ok := os.LookupEnv(name)
	if !ok {
		log.Fatal(name)
	}
	return value
}

var production bool

// inProduction ends the program where there has to be one.
func inProduction(name, fallback string) string {
	value := os.Getenv(name)
	if value == "" && production {
		log.Fatal(name)
	}
	if value == "" {
		return fallback
	}
	return value
}

func orPanics(name, fallback string) string {
	value, ok := os.LookupEnv(name)
	if !ok {
		if production {
			panic(name)
		}
		return fallback
	}
	return value
}
