// Package jwtparse parses tokens that may be over.
package jwtparse

import (
	old "github.com/golang-jwt/jwt/v4"
	"github.com/golang-jwt/jwt/v5"
)

func key(*jwt.Token) (any, error)    { return []byte("k"), nil }
func oldKey(*old.Token) (any, error) { return []byte("k"), nil }

func authenticate(token string) (*jwt.Token, error) {
	return jwt.Parse(token, key, jwt.WithoutClaimsValidation()) // want `claims are not checked here, so that expired tokens are accepted`
}

var parser = jwt.NewParser(jwt.WithoutClaimsValidation(), jwt.WithValidMethods([]string{"HS256"})) // want `claims are not checked here`

func authenticateOld(token string) (*old.Token, error) {
	p := &old.Parser{SkipClaimsValidation: true} // want `claims are not checked here`
	return p.Parse(token, oldKey)
}

func checked(token string) (*jwt.Token, error) {
	p := &old.Parser{UseJSONNumber: true}
	if _, err := p.Parse(token, oldKey); err != nil {
		return nil, err
	}
	return jwt.Parse(token, key)
}

func refresh(token string) (*jwt.Token, error) {
	return jwt.Parse(token, key, jwt.WithoutClaimsValidation())
}

func parseExpired(token string) (*jwt.Token, error) {
	return jwt.Parse(token, key, jwt.WithoutClaimsValidation())
}

// keyID looks into a token that it does not trust.
func keyID(token string) any {
	t, _, err := jwt.NewParser(jwt.WithoutClaimsValidation()).ParseUnverified(token, jwt.MapClaims{})
	if err != nil {
		return nil
	}
	return t.Header["kid"]
}

func keyIDInSteps(token string) any {
	p := jwt.NewParser(jwt.WithoutClaimsValidation())
	t, _, err := p.ParseUnverified(token, jwt.MapClaims{})
	if err != nil {
		return nil
	}
	return t.Header["kid"]
}

func both(token string) (*jwt.Token, error) {
	p := jwt.NewParser(jwt.WithoutClaimsValidation()) // want `claims are not checked here`
	if _, _, err := p.ParseUnverified(token, jwt.MapClaims{}); err != nil {
		return nil, err
	}
	return p.Parse(token, key)
}

func oldKeyID(token string) any {
	p := old.Parser{SkipClaimsValidation: true}
	t, _, err := p.ParseUnverified(token, old.MapClaims{})
	if err != nil {
		return nil
	}
	return t.Header["kid"]
}
