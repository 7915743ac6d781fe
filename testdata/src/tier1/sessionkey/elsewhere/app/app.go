// Package app has its keys from variables of another package.
package app

import (
	"github.com/golang-jwt/jwt/v5"
	"github.com/gorilla/sessions"

	"tier1/sessionkey/elsewhere/config"
	"tier1/sessionkey/elsewhere/owner"
	"tier1/sessionkey/elsewhere/setup"
)

func start() { setup.Run() }

func sign(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(config.JWTKey) // want `key that authenticates tokens is a constant in the source \(config\.JWTKey\): whoever can read that can forge tokens`
}

// The same key is one finding.
func parse(token string) (*jwt.Token, error) {
	return jwt.Parse(token, func(*jwt.Token) (any, error) { return config.JWTKey, nil })
}

func texts() {
	sessions.NewCookieStore([]byte(config.AppSecret))     // want `key that authenticates sessions is a constant in the source \(config\.AppSecret\)`
	sessions.NewCookieStore([]byte(config.Helped.Secret)) // want `\(config\.Helped\.Secret\)`
	key := []byte(config.Config.Secret)                   // want `\(config\.Config\.Secret\)`
	sessions.NewCookieStore(key)
	sessions.NewCookieStore([]byte(config.Settings.JWT.Secret))   // want `\(config\.Settings\.JWT\.Secret\)`
	sessions.NewCookieStore([]byte(config.Settings.Store.Secret)) // want `\(config\.Settings\.Store\.Secret\)`
	sessions.NewCookieStore([]byte(config.Pointer.JWT.Secret))    // want `\(config\.Pointer\.JWT\.Secret\)`
	sessions.NewCookieStore([]byte(config.Made.JWT.Secret))       // want `\(config\.Made\.JWT\.Secret\)`
}

var store = sessions.NewCookieStore(own) // a variable of a variable

var own = []byte(config.AppSecret)

func functions() {
	c := config.Default()
	sessions.NewCookieStore([]byte(c.JWT.Secret))      // want `key that authenticates sessions is a constant in the source: whoever`
	sessions.NewCookieStore([]byte(c.SigningSecret())) // want `key that authenticates sessions is a constant in the source: whoever`
	sessions.NewCookieStore([]byte(config.GetSecret()))
	if read, err := config.Read(nil); err == nil {
		sessions.NewCookieStore([]byte(read.JWTSecret))
	}
}

func environment(claims jwt.Claims) {
	token := jwt.NewWithClaims(jwt.SigningMethodHS256, claims)
	token.SignedString([]byte(config.EnvSecret))     // want `key that authenticates tokens is empty where ENV_SECRET is not set`
	token.SignedString([]byte(config.EnvKey.Secret)) // want `key that authenticates tokens is empty where ENV_KEY is not set`
	token.SignedString([]byte(config.CheckedSecret))
	if config.AskedSecret != "" {
		token.SignedString([]byte(config.AskedSecret))
	}
	sessions.NewCookieStore([]byte(config.EnvSecret)) // refused where it is empty
}

func silent() {
	sessions.NewCookieStore([]byte(config.LateSecret))
	sessions.NewCookieStore([]byte(config.ReplacedSecret))
	sessions.NewCookieStore([]byte(config.FlagSecret))
	sessions.NewCookieStore(config.FilledKey)
	sessions.NewCookieStore([]byte(config.Overwritten.Secret))
	sessions.NewCookieStore([]byte(config.OverSecret))
	sessions.NewCookieStore([]byte(config.TakenSecret))
	sessions.NewCookieStore([]byte(config.Loaded.JWTSecret))
	sessions.NewCookieStore([]byte(config.Decoded.JWTSecret))
	sessions.NewCookieStore([]byte(config.Unlabeled.Name)) // its name does not say that it is a key
}

// What another package answers for is not reported again.
func ofOwners(text string, claims jwt.Claims) (string, error) {
	jwt.Parse(text, func(*jwt.Token) (any, error) { return owner.SigningKey, nil })
	jwt.Parse(text, func(*jwt.Token) (any, error) { return []byte(owner.EnvKey), nil })
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(owner.EnvSecret)) // want `key that authenticates tokens is empty where OTHERS_KEY is not set`
}
