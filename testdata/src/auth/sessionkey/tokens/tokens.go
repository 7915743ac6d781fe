// Package tokens has the keys of token libraries.
package tokens

import (
	"crypto/rsa"
	"os"

	ginjwt "github.com/appleboy/gin-jwt/v3"
	dgrijalva "github.com/dgrijalva/jwt-go"
	"github.com/go-chi/jwtauth/v5"
	golangjwt "github.com/golang-jwt/jwt"
	jwav2 "github.com/lestrrat-go/jwx/v2/jwa"
	jwtv2 "github.com/lestrrat-go/jwx/v2/jwt"
	"github.com/lestrrat-go/jwx/v3/jwa"
	"github.com/lestrrat-go/jwx/v3/jwt"
)

var tokenAuth = jwtauth.New("HS256", []byte("secret"), nil) // want `^key that authenticates tokens is a constant in the source: whoever can read that can forge tokens$`

func auth(key *rsa.PrivateKey) {
	jwtauth.New("RS256", key, key.Public())
	jwtauth.New("HS256", []byte(os.Getenv("JWT")), nil) // which jwx refuses where it is empty
}

func signs(token jwt.Token, key *rsa.PrivateKey, shared []byte) {
	jwt.Sign(token, jwt.WithKey(jwa.HS256(), []byte("of jwx"))) // want `key that authenticates tokens is a constant`
	jwt.Sign(token, jwt.WithKey(jwa.RS256(), key))
	jwt.Sign(token, jwt.WithKey(jwa.HS256(), shared))
	jwt.Parse(nil, jwt.WithKey(jwa.HS256(), []byte("checks"))) // want `key that authenticates tokens is a constant`
}

func signsV2(token jwtv2.Token) {
	jwtv2.Sign(token, jwtv2.WithKey(jwav2.HS256, []byte("of jwx v2"))) // want `key that authenticates tokens is a constant`
}

func old(claims dgrijalva.MapClaims) {
	dgrijalva.NewWithClaims(dgrijalva.SigningMethodHS256, claims).SignedString([]byte("of jwt-go"))               // want `key that authenticates tokens is a constant`
	dgrijalva.Parse("", func(*dgrijalva.Token) (interface{}, error) { return []byte("checks with jwt-go"), nil }) // want `key that authenticates tokens is a constant`
	// A text is no key: every token is refused.
	dgrijalva.Parse("", func(*dgrijalva.Token) (interface{}, error) { return "no key of jwt-go", nil })
	dgrijalva.Parse("", func(*dgrijalva.Token) (interface{}, error) { return os.Getenv("TEXT_OF_A_KEY"), nil })
}

func middleware(key []byte) {
	ginjwt.New(&ginjwt.GinJWTMiddleware{
		Realm: "zone",
		Key:   []byte("secret key"), // want `key that authenticates tokens is a constant`
	})
	ginjwt.New(&ginjwt.GinJWTMiddleware{Realm: "zone", Key: key})
	ginjwt.New(&ginjwt.GinJWTMiddleware{SigningAlgorithm: "RS256", PrivKeyFile: "key.pem", PubKeyFile: "pub.pem"})
}

var signature = []byte(os.Getenv("SIGNATURE")) // want `key that authenticates tokens is empty where SIGNATURE is not set`

func went(claims golangjwt.MapClaims) {
	golangjwt.NewWithClaims(golangjwt.SigningMethodHS256, claims).SignedString(signature)
}

func wentOn(claims golangjwt.MapClaims, key []byte) {
	golangjwt.NewWithClaims(golangjwt.SigningMethodHS256, claims).SignedString(key)
}
