// Package jwtlength signs tokens whose end is a length of time where a moment is wanted.
package jwtlength

import (
	"time"

	jwt4 "github.com/golang-jwt/jwt/v4"
	"github.com/golang-jwt/jwt/v5"
)

const week = 7 * 24 * time.Hour

func sign(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte("k"))
}

func sign4(claims jwt4.Claims) (string, error) {
	return jwt4.NewWithClaims(jwt4.SigningMethodHS256, claims).SignedString([]byte("k"))
}

func nanoseconds(ttl time.Duration) {
	sign(jwt.MapClaims{"exp": time.Hour})                     // want `exp is a length of time in nanoseconds and no moment: parsers take it for the seconds since 1970, so the token is valid for thousands of years`
	sign(jwt.MapClaims{"exp": time.Duration(24 * time.Hour)}) // want `exp is a length of time in nanoseconds`
	sign(jwt.MapClaims{"exp": 15 * time.Minute, "sub": "a"})  // want `exp is a length of time in nanoseconds`
	sign(jwt.MapClaims{"exp": ttl})                           // want `exp is a length of time in nanoseconds`
	sign4(jwt4.StandardClaims{ExpiresAt: int64(time.Hour)})   // want `exp is a length of time in nanoseconds`
	sign4(jwt4.StandardClaims{ExpiresAt: int64(ttl)})         // want `exp is a length of time in nanoseconds`
	sign4(&jwt4.StandardClaims{ExpiresAt: ttl.Nanoseconds()}) // want `exp is a length of time in nanoseconds`
	sign4(jwt4.StandardClaims{ExpiresAt: week.Nanoseconds()}) // want `exp is a length of time in nanoseconds`
}

func seconds(ttl time.Duration, hours int) {
	sign(jwt.MapClaims{"exp": 3600})                                         // want `exp is a length of time and no moment: parsers take it for the seconds since 1970, so the token is over before it is signed`
	sign(jwt.MapClaims{"exp": week.Seconds()})                               // want `exp is a length of time and no moment`
	sign(jwt.MapClaims{"exp": ttl.Seconds()})                                // want `exp is a length of time and no moment`
	sign(jwt.MapClaims{"exp": int64(ttl.Seconds())})                         // want `exp is a length of time and no moment`
	sign4(jwt4.StandardClaims{ExpiresAt: 15000})                             // want `exp is a length of time and no moment`
	sign4(jwt4.StandardClaims{ExpiresAt: int64(ttl / time.Second)})          // want `exp is a length of time and no moment`
	sign4(jwt4.StandardClaims{ExpiresAt: ttl.Milliseconds()})                // want `exp is a length of time and no moment`
	sign(jwt.MapClaims{"exp": (time.Duration(hours) * time.Hour).Seconds()}) // want `exp is a length of time and no moment`
}

// A length of time that is no Duration of the length that it says has no fix.
func counted(ttl time.Duration) {
	sign(jwt.MapClaims{"exp": time.Duration(3600)}) // want `exp is a length of time and no moment`
	sign(jwt.MapClaims{"exp": ttl / time.Second})   // want `exp is a length of time and no moment`
}

func assigned(ttl time.Duration) {
	claims := jwt.MapClaims{}
	claims["exp"] = ttl // want `exp is a length of time in nanoseconds`
	sign(claims)

	var standard jwt4.StandardClaims
	standard.ExpiresAt = int64(ttl.Seconds()) // want `exp is a length of time and no moment`
	sign4(standard)

	lasts := time.Hour
	claims = jwt.MapClaims{}
	claims["exp"] = lasts // want `exp is a length of time in nanoseconds`
	sign(claims)
}

// Silent from here on.

func moments(ttl time.Duration, at int64, seconds int) {
	sign(jwt.MapClaims{"exp": time.Now().Add(ttl).Unix()})
	sign(jwt.MapClaims{"exp": time.Now().Unix() + 3600})
	sign(jwt.MapClaims{"exp": time.Now().Unix() + int64(ttl.Seconds())})
	sign(jwt.MapClaims{"exp": float64(time.Now().Add(week).Unix())})
	sign(jwt.MapClaims{"exp": at})
	sign(jwt.MapClaims{"exp": at + int64(ttl.Seconds())})
	sign(jwt.MapClaims{"exp": at + 3600})
	sign(jwt.MapClaims{"exp": seconds * 3600})
	sign(jwt.MapClaims{"exp": 1735689600}) // a moment, if one that is over
	sign(jwt.MapClaims{"exp": 9999999999})
	sign4(jwt4.StandardClaims{ExpiresAt: time.Now().Add(time.Hour * 24).Unix()})
	sign4(jwt4.StandardClaims{ExpiresAt: time.Now().UTC().Add(ttl * time.Minute).Unix()})
}

func either(ttl time.Duration, long bool) {
	exp := time.Now().Add(ttl).Unix()
	if long {
		exp = 0
	}
	sign(jwt.MapClaims{"exp": exp})
}
