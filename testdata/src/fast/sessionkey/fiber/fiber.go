// Package fiber has cookies that are encrypted and tokens that are checked.
package fiber

import (
	"crypto/rsa"
	"os"

	jwtware "github.com/gofiber/contrib/jwt"
	jwtv3 "github.com/gofiber/contrib/v3/jwt"
	"github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v2/middleware/encryptcookie"
	v3 "github.com/gofiber/fiber/v3"
	encryptv3 "github.com/gofiber/fiber/v3/middleware/encryptcookie"
	jwtold2 "github.com/gofiber/jwt/v2"
	jwtold "github.com/gofiber/jwt/v3"
)

func encrypted(app *fiber.App, key string) {
	app.Use(encryptcookie.New(encryptcookie.Config{Key: "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE="})) // want `^key that encrypts cookies is a constant in the source: whoever can read that can read cookies$`
	app.Use(encryptcookie.New(encryptcookie.Config{Key: key}))
	app.Use(encryptcookie.New(encryptcookie.Config{Key: os.Getenv("COOKIE_KEY")}))
	app.Use(encryptcookie.New(encryptcookie.Config{Key: encryptcookie.GenerateKey()}))
}

func encryptedV3(app *v3.App, key string) {
	app.Use(encryptv3.New(encryptv3.Config{
		Except: []string{"csrf_"},
		Key:    "of version 3", // want `key that encrypts cookies is a constant`
	}))
	config := encryptv3.Config{Key: "replaced"}
	config.Key = key
	app.Use(encryptv3.New(config))
}

func checked(app *fiber.App) {
	app.Use(jwtware.New(jwtware.Config{SigningKey: jwtware.SigningKey{Key: []byte("secret")}}))         // want `^key that authenticates tokens is a constant in the source: whoever can read that can forge tokens$`
	app.Use(jwtware.New(jwtware.Config{SigningKey: jwtware.SigningKey{Key: []byte(os.Getenv("JWT"))}})) // want `key that authenticates tokens is empty where JWT is not set`
}

func checkedV3(app *v3.App, key []byte) {
	app.Use(jwtv3.New(jwtv3.Config{SigningKey: jwtv3.SigningKey{Key: []byte("secret of v3")}})) // want `key that authenticates tokens is a constant in the source`
	app.Use(jwtv3.New(jwtv3.Config{SigningKey: jwtv3.SigningKey{Key: key}}))
}

// Before it became a module of contrib the key stood in the configuration itself.
func checkedBefore(app *fiber.App, key []byte) {
	app.Use(jwtold.New(jwtold.Config{SigningKey: []byte("secret of before")}))        // want `^key that authenticates tokens is a constant in the source: whoever can read that can forge tokens$`
	app.Use(jwtold2.New(jwtold2.Config{SigningKey: []byte("secret of long before")})) // want `key that authenticates tokens is a constant in the source`
	app.Use(jwtold.New(jwtold.Config{SigningKey: []byte(os.Getenv("JWT_BEFORE"))}))   // want `key that authenticates tokens is empty where JWT_BEFORE is not set`
	app.Use(jwtold2.New(jwtold2.Config{SigningKey: key, TokenLookup: "cookie:token"}))
}

func otherwiseBefore(app *fiber.App, pair *rsa.PublicKey) {
	app.Use(jwtold.New(jwtold.Config{SigningMethod: "RS256", SigningKey: pair}))
	app.Use(jwtold2.New(jwtold2.Config{SigningMethod: "RS256", SigningKey: pair}))
}

func otherwise(app *fiber.App, pair *rsa.PublicKey, key []byte) {
	app.Use(jwtware.New(jwtware.Config{SigningKey: jwtware.SigningKey{JWTAlg: jwtware.RS256, Key: pair}}))
	app.Use(jwtware.New(jwtware.Config{SigningKey: jwtware.SigningKey{JWTAlg: jwtware.HS256, Key: key}}))
}
