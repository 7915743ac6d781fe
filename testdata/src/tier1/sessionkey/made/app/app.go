// Package app makes services of another package, with keys, and hands them on.
package app

import (
	"os"
	"time"

	"tier1/sessionkey/made/auth"
	"tier1/sessionkey/made/config"
)

type App struct {
	Service *auth.Service
	Maker   auth.Maker
	Parser  auth.Parser
}

func Environment() *App {
	conf := &config.Config{Address: os.Getenv("ADDRESS")}
	conf.Token.Secret = os.Getenv("CONFIGURED") // want `key that authenticates tokens is empty where CONFIGURED is not set, and nothing here checks that: anybody could forge tokens`
	return &App{
		auth.New(os.Getenv("SERVICE"), time.Hour), // want `key that authenticates tokens is empty where SERVICE is not set`
		auth.NewMaker(conf),
		auth.NewParser(os.Getenv("PARSER")), // want `key that authenticates tokens is empty where PARSER is not set`
	}
}

func Constants() *App {
	return &App{
		auth.New("five gold rings", time.Hour),                                                      // want `key that authenticates tokens is a constant in the source: whoever can read that can forge tokens`
		auth.NewMaker(&config.Config{Address: ":80", Token: config.Token{Secret: "calling birds"}}), // want `key that authenticates tokens is a constant in the source`
		auth.NewParser("french hens"),                                                               // want `key that authenticates tokens is a constant in the source`
	}
}

// Over leaves it to its callers.
func Over(secret string) *auth.Service { return auth.New(secret, time.Minute) }

func Called() *auth.Service {
	return Over("turtle doves") // want `key that authenticates tokens is a constant in the source`
}

func ShortOfAsking() (auth.Maker, error) {
	return auth.NewAsking("a partridge in a pear tree, and more of it") // want `key that authenticates tokens is a constant in the source`
}

func Loaded() auth.Parser {
	return auth.NewParser(config.Load().Token.Secret) // want `key that authenticates tokens is empty where LOADED is not set`
}

// Silent from here on.

func Asked() []any {
	maker, _ := auth.NewAsking(os.Getenv("ASKED"))
	return []any{maker, auth.NewAskingLater(os.Getenv("ASKED_LATER"))}
}

func Others(key []byte) []any {
	return []any{
		auth.NewDefaulted(os.Getenv("DEFAULTED")),
		auth.NewDefaulted("swans a-swimming"),
		auth.NewClient("geese a-laying", key),
		auth.NewReplaced("maids a-milking"),
		Over(os.Args[1]),
		auth.NewProvider("shop", os.Getenv("PROVIDED")),
		auth.NewProvider("shop", "pipers piping"),
	}
}

func Password() (string, error) {
	c := &auth.Credential{Password: os.Getenv("PASSWORD")}
	return c.Assertion("me")
}
