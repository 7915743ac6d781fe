// Package asking looks at what it has read before it makes something of it.
package asking

import (
	"os"

	"tier1/sessionkey/made/auth"
	"tier1/sessionkey/made/config"
)

func Maker() auth.Maker {
	conf := &config.Config{Token: config.Token{Secret: os.Getenv("ASKED_HERE")}}
	if conf.Token.Secret == "" {
		panic("no key")
	}
	return auth.NewMaker(conf)
}

// Loaded has another package ask about what a third has read.
func Loaded() (auth.Maker, error) {
	return auth.NewAskingWhether(config.Load().Token.Secret)
}
