// Package tokens signs tokens with jwx v2 and v3 and dgrijalva/jwt-go.
package tokens

import (
	"time"

	"github.com/dgrijalva/jwt-go"
	"github.com/go-chi/jwtauth/v5"
	golangjwt "github.com/golang-jwt/jwt"
	jwav2 "github.com/lestrrat-go/jwx/v2/jwa"
	jwtv2 "github.com/lestrrat-go/jwx/v2/jwt"
	"github.com/lestrrat-go/jwx/v3/jwa"
	jwtv3 "github.com/lestrrat-go/jwx/v3/jwt"
)

func built(user string, key []byte) ([]byte, error) {
	token, err := jwtv3.NewBuilder().Subject(user).IssuedAt(time.Now()).Build() // want `token is signed without an expiry`
	if err != nil {
		return nil, err
	}
	return jwtv3.Sign(token, jwtv3.WithKey(jwa.HS256(), key))
}

func builtV2(user string, key []byte) ([]byte, error) {
	builder := jwtv2.NewBuilder() // want `token is signed without an expiry`
	builder.Subject(user)
	token, err := builder.Build()
	if err != nil {
		return nil, err
	}
	return jwtv2.Sign(token, jwtv2.WithKey(jwav2.HS256, key))
}

func empty(key []byte) ([]byte, error) {
	token := jwtv3.New() // want `token is signed without an expiry`
	return jwtv3.Sign(token, jwtv3.WithKey(jwa.HS256(), key))
}

func renamed(user string, key []byte) (string, error) {
	return golangjwt.NewWithClaims(golangjwt.SigningMethodHS256, golangjwt.MapClaims{"sub": user}).SignedString(key) // want `token is signed without an expiry`
}

func renamedWithEnd(user string, key []byte) (string, error) {
	claims := golangjwt.StandardClaims{Subject: user, ExpiresAt: time.Now().Add(time.Hour).Unix()}
	return golangjwt.NewWithClaims(golangjwt.SigningMethodHS256, claims).SignedString(key)
}

func named(user string, key []byte) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"sub": user}).SignedString(key) // want `token is signed without an expiry`
}

func standard(user string, key []byte) (string, error) {
	claims := &jwt.StandardClaims{Subject: user} // want `token is signed without an expiry`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func builtByOtherNames(user string, key []byte) ([]byte, error) {
	token, err := jwtv2.NewBuilder().Claim("sub", user).Claim("role", "admin").Build() // want `token is signed without an expiry`
	if err != nil {
		return nil, err
	}
	return jwtv2.Sign(token, jwtv2.WithKey(jwav2.HS256, key))
}

func setByOtherName(user string, key []byte) ([]byte, error) {
	token := jwtv3.New() // want `token is signed without an expiry`
	if err := token.Set(jwtv3.SubjectKey, user); err != nil {
		return nil, err
	}
	return jwtv3.Sign(token, jwtv3.WithKey(jwa.HS256(), key))
}

func encoded(auth *jwtauth.JWTAuth, user string) (string, error) {
	_, signed, err := auth.Encode(map[string]any{"user_id": user}) // want `token is signed without an expiry`
	return signed, err
}

func encodedLater(auth *jwtauth.JWTAuth, user string) string {
	claims := map[string]any{} // want `token is signed without an expiry`
	claims["user_id"] = user
	jwtauth.SetIssuedNow(claims)
	_, signed, _ := auth.Encode(claims)
	return signed
}

// Silent from here on.

func encodedToEnd(auth *jwtauth.JWTAuth, user string, given map[string]any) []string {
	claims := map[string]any{"user_id": user}
	jwtauth.SetExpiryIn(claims, time.Hour)
	_, a, _ := auth.Encode(claims)
	_, b, _ := auth.Encode(map[string]any{"exp": time.Now().Add(time.Hour)})
	_, c, _ := auth.Encode(given)
	return []string{a, b, c}
}

func encodeAny(auth *jwtauth.JWTAuth, claims map[string]any) string {
	_, signed, _ := auth.Encode(claims)
	return signed
}

func encodedByHelper(auth *jwtauth.JWTAuth) string {
	return encodeAny(auth, map[string]any{"exp": jwtauth.ExpireIn(time.Hour)})
}

func setToEnd(key []byte) ([]byte, error) {
	token := jwtv3.New()
	if err := token.Set(jwtv3.ExpirationKey, time.Now().Add(time.Hour)); err != nil {
		return nil, err
	}
	return jwtv3.Sign(token, jwtv3.WithKey(jwa.HS256(), key))
}

func setByHelper(token jwtv3.Token, name string, value any) { token.Set(name, value) }

func setThroughHelper(key []byte) ([]byte, error) {
	token := jwtv3.New()
	setByHelper(token, "exp", time.Now().Add(time.Hour))
	return jwtv3.Sign(token, jwtv3.WithKey(jwa.HS256(), key))
}

func builtToEnd(user string, key []byte) ([]byte, error) {
	token, err := jwtv3.NewBuilder().Subject(user).Expiration(time.Now().Add(time.Hour)).Build()
	if err != nil {
		return nil, err
	}
	return jwtv3.Sign(token, jwtv3.WithKey(jwa.HS256(), key))
}

func builtByName(user string, key []byte) ([]byte, error) {
	token, err := jwtv2.NewBuilder().Subject(user).Claim("exp", time.Now().Add(time.Hour)).Build()
	if err != nil {
		return nil, err
	}
	return jwtv2.Sign(token, jwtv2.WithKey(jwav2.HS256, key))
}

func builtElsewhere(builder *jwtv2.Builder, key []byte) ([]byte, error) {
	token, err := builder.Build()
	if err != nil {
		return nil, err
	}
	return jwtv2.Sign(token, jwtv2.WithKey(jwav2.HS256, key))
}

func set(claims map[string]any, key []byte) ([]byte, error) {
	token := jwtv3.New()
	for name, value := range claims {
		if err := token.Set(name, value); err != nil {
			return nil, err
		}
	}
	return jwtv3.Sign(token, jwtv3.WithKey(jwa.HS256(), key))
}

func again(signed, key []byte) ([]byte, error) {
	token, err := jwtv3.Parse(signed, jwtv3.WithKey(jwa.HS256(), key))
	if err != nil {
		return nil, err
	}
	return jwtv3.Sign(token, jwtv3.WithKey(jwa.HS256(), key))
}

func standardToEnd(user string, key []byte) (string, error) {
	claims := jwt.StandardClaims{Subject: user, ExpiresAt: time.Now().Add(time.Hour).Unix()}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}
