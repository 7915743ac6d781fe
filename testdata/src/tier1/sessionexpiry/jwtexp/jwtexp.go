// Package jwtexp signs tokens that end at odd times.
package jwtexp

import (
	"time"

	"github.com/golang-jwt/jwt/v5"
)

const (
	year = 365 * 24 * time.Hour
	week = 7 * 24 * time.Hour
)

func sign(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte("k"))
}

func milliseconds() {
	sign(jwt.MapClaims{"exp": time.Now().Add(time.Hour).UnixMilli()})            // want `exp counts milliseconds, but parsers take it for seconds, so the token is valid for thousands of years`
	sign(jwt.MapClaims{"sub": "a", "exp": time.Now().Add(time.Hour).UnixNano()}) // want `exp counts nanoseconds`
	sign(jwt.MapClaims{"exp": time.Now().UnixMilli() + 3600*1000})               // want `exp counts milliseconds`
	sign(jwt.MapClaims{"exp": time.Now().Add(time.Hour).UnixMilli() / 1000})
	sign(jwt.MapClaims{"iat": time.Now().UnixMilli(), "exp": time.Now().Add(time.Hour).Unix()})
}

func text(at time.Time) {
	sign(jwt.MapClaims{"exp": time.Now().Add(time.Hour)}) // want `exp is a time.Time, which is written as text: parsers want the seconds since 1970 and refuse the token, or never end it \(jwt-go 3\)`
	sign(jwt.MapClaims{"exp": at})                        // want `exp is a time.Time`
	sign(jwt.MapClaims{"exp": jwt.NewNumericDate(at)})
	sign(jwt.MapClaims{"exp": at.Unix()})
}

func assigned() {
	claims := jwt.MapClaims{}
	claims["exp"] = time.Now().Add(time.Hour).UnixMilli() // want `exp counts milliseconds`
	sign(claims)
}

func far() {
	sign(jwt.MapClaims{"exp": time.Now().Add(year).Unix()})                         // want `token is accepted by parsers for 365 days, which is longer than 30 days`
	sign(jwt.MapClaims{"exp": time.Now().AddDate(10, 0, 0).Unix()})                 // want `token is accepted by parsers for 3650 days, which is longer than 30 days`
	sign(jwt.RegisteredClaims{ExpiresAt: jwt.NewNumericDate(time.Now().Add(year))}) // want `token is accepted by parsers for 365 days`
	sign(jwt.RegisteredClaims{ExpiresAt: jwt.NewNumericDate(time.Now().Add(week))})
	sign(jwt.MapClaims{"exp": time.Now().Add(week).Unix()})
	sign(jwt.MapClaims{"exp": time.Now().AddDate(0, 1, 0).Unix()}) // a month may have 31 days
}

func refresh() (refreshToken string, err error) {
	refreshToken, err = sign(jwt.MapClaims{"exp": time.Now().Add(year).Unix()})
	return refreshToken, err
}

func newRefreshToken() {
	sign(jwt.MapClaims{"exp": time.Now().Add(2 * year).Unix()}) // want `token is accepted by parsers for 730 days, which is longer than 400 days`
}

func license() {
	sign(jwt.MapClaims{"exp": time.Now().Add(year).Unix()})
}

func prometheus() {
	sign(jwt.MapClaims{"exp": time.Now().Add(100 * year).Unix()})
}

func configured(ttl time.Duration, long bool) {
	sign(jwt.MapClaims{"exp": time.Now().Add(ttl).Unix()})
	ttl = week
	if long {
		ttl = year
	}
	sign(jwt.MapClaims{"exp": time.Now().Add(ttl).Unix()})
}
