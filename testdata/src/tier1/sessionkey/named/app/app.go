// Package app has its keys from a package that is told the names of the variables.
package app

import (
	"log"
	"os"

	"github.com/golang-jwt/jwt/v5"

	"tier1/sessionkey/named/config"
)

const nameOfKey = "NAMED_BY_CONSTANT"

var key = []byte(config.Get("KEPT_SECRET")) // want `^key that authenticates tokens is empty where KEPT_SECRET is not set, and nothing here checks that: anybody could forge tokens$`

func sign(claims jwt.Claims, key []byte) {
	jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func named(claims jwt.Claims, source config.Source, name string) {
	sign(claims, key)
	sign(claims, []byte(config.Get("JWT_SECRET")))         // want `empty where JWT_SECRET is not set`
	sign(claims, config.Bytes("auth", "OTHER_SECRET"))     // want `empty where OTHER_SECRET is not set`
	sign(claims, []byte(source.Text("METHOD_SECRET")))     // want `empty where METHOD_SECRET is not set`
	sign(claims, []byte(config.Get(nameOfKey)))            // want `empty where NAMED_BY_CONSTANT is not set`
	sign(claims, []byte(own("JWT_SECRET_OF_THE_PACKAGE"))) // want `empty where JWT_SECRET_OF_THE_PACKAGE is not set`
	sign(claims, []byte(config.Or("JWT_SECRET", "")))
	sign(claims, []byte(config.Must("JWT_SECRET")))
	sign(claims, []byte(config.Prefixed("JWT_SECRET")))
	sign(claims, []byte(config.Get(name)))
	sign(claims, []byte(config.Get("CHECKED_SECRET")))
	sign(claims, []byte(config.Get("LISTED_SECRET")))
	sign(claims, []byte(config.Get("VALIDATED_SECRET")))
	sign(claims, []byte(looks("LOOKED_AT")))
}

func own(name string) string { return os.Getenv(name) }

func looks(name string) string {
	value := own(name)
	if value == "" {
		log.Fatal(name)
	}
	return value
}

func check() {
	config.Validate()
	if config.Get("CHECKED_SECRET") == "" {
		log.Fatal("there is no key")
	}
	for _, name := range []string{"DATABASE", "LISTED_SECRET"} {
		if config.Get(name) == "" {
			log.Fatal(name)
		}
	}
}
