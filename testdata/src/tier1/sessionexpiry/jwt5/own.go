package jwt5

import (
	"time"

	"github.com/golang-jwt/jwt/v5"
)

// ownClaims embeds nothing: when it ends is for its methods to say.
type ownClaims struct {
	User string    `json:"user"`
	End  time.Time `json:"-"`
}

func (c ownClaims) GetExpirationTime() (*jwt.NumericDate, error) {
	return jwt.NewNumericDate(c.End), nil
}
func (c ownClaims) GetIssuedAt() (*jwt.NumericDate, error)  { return nil, nil }
func (c ownClaims) GetNotBefore() (*jwt.NumericDate, error) { return nil, nil }
func (c ownClaims) GetIssuer() (string, error)              { return "", nil }
func (c ownClaims) GetSubject() (string, error)             { return c.User, nil }
func (c ownClaims) GetAudience() (jwt.ClaimStrings, error)  { return nil, nil }

func ofOwnClaims(key []byte, user string) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, ownClaims{User: user}).SignedString(key)
}
