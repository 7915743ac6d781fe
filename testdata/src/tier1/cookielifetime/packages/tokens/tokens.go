// Package tokens makes tokens for others.
package tokens

import (
	"time"

	"github.com/golang-jwt/jwt/v5"

	"tier1/cookielifetime/packages/moments"
)

const lasts = 2 * time.Hour

// Make returns a token that is good for two hours.
func Make(user string, key []byte) (string, error) {
	claims := jwt.MapClaims{"sub": user, "exp": time.Now().Add(lasts).Unix()}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

// MakeFor returns a token that is good for as long as the caller says.
func MakeFor(user string, d time.Duration, key []byte) (string, error) {
	claims := jwt.MapClaims{"sub": user, "exp": time.Now().Add(d).Unix()}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

// Issuer makes tokens.
type Issuer struct{ Key []byte }

// Pair returns two tokens, one for an hour and one for a week.
func (i Issuer) Pair(user string) (access, refresh string) {
	access, _ = MakeFor(user, time.Hour, i.Key)
	refresh, _ = MakeFor(user, 7*24*time.Hour, i.Key)
	return access, refresh
}

// Until returns a token, and the moment at which it is over.
func Until(user string, key []byte) (string, int64, error) {
	var end int64 = time.Now().Add(time.Hour).Unix()
	token, err := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"sub": user, "exp": end}).SignedString(key)
	if err != nil {
		return "", 0, err
	}
	return token, end, nil
}

// Both returns two tokens, one for an hour and one of which nobody sees here how long it
// is good for.
func Both(user string, key []byte) (access, refresh string, err error) {
	claims := &jwt.RegisteredClaims{Subject: user, ExpiresAt: jwt.NewNumericDate(time.Now().Add(time.Hour))}
	later := &jwt.RegisteredClaims{Subject: user, ExpiresAt: jwt.NewNumericDate(moments.InDays(7))}
	access, err = jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
	if err != nil {
		return "", "", err
	}
	refresh, err = jwt.NewWithClaims(jwt.SigningMethodHS256, later).SignedString(key)
	if err != nil {
		return "", "", err
	}
	return access, refresh, nil
}

// Two returns a token for an hour and one for a week.
func Two(user string, key []byte) (access, refresh string) {
	access, _ = MakeFor(user, time.Hour, key)
	refresh, _ = MakeFor(user, 7*24*time.Hour, key)
	return access, refresh
}

// TwoFor returns tokens for as long as the caller says.
func TwoFor(user string, short, long time.Duration, key []byte) (access, refresh string) {
	access, _ = MakeFor(user, short, key)
	refresh, _ = MakeFor(user, long, key)
	return access, refresh
}
