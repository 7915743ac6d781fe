// Package app gives functions of another package keys of the environment.
package app

import (
	"os"
	"time"

	"tier1/sessionkey/handed/auth"
)

type config struct{ secret string }

func run() {
	c := &config{secret: os.Getenv("FIELD")} // want `key that authenticates tokens is empty where FIELD is not set, and nothing here checks that: anybody could forge tokens`
	c.login()
}

func (c *config) login() (string, error) {
	return auth.Sign("1", c.secret)
}

func sign() (string, error) {
	return auth.Sign("1", os.Getenv("SIGN")) // want `key that authenticates tokens is empty where SIGN is not set`
}

func signFor() (string, error) {
	return auth.SignFor("1", os.Getenv("SIGN_FOR"), time.Hour) // want `key that authenticates tokens is empty where SIGN_FOR is not set`
}

func parse(token string) {
	auth.Parse(token, os.Getenv("PARSE")) // want `key that authenticates tokens is empty where PARSE is not set`
}

// Silent from here on: the functions ask.

func asked(token string) {
	auth.SignWhereThereIsOne("1", os.Getenv("THERE"), time.Hour)
	auth.SignWithAnAskingHelper("1", []byte(os.Getenv("LONG")), time.Hour)
	auth.ParseWhereThereIsOne(token, os.Getenv("PARSED"))
	auth.HandOn("1", os.Getenv("HANDED"))
}
