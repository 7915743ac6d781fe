// Package hertzjwt says how long tokens last.
package hertzjwt

import (
	"time"

	"github.com/hertz-contrib/jwt"
)

func long(key []byte) (*jwt.HertzJWTMiddleware, error) {
	return jwt.New(&jwt.HertzJWTMiddleware{
		Key:     key,
		Timeout: 365 * 24 * time.Hour, // want `session lifetime of 365 days is longer than 30 days`
	})
}

// Silent from here on.

func byDefault(key []byte) (*jwt.HertzJWTMiddleware, error) {
	return jwt.New(&jwt.HertzJWTMiddleware{Key: key})
}

func decided(key []byte, timeout time.Duration) (*jwt.HertzJWTMiddleware, error) {
	return jwt.New(&jwt.HertzJWTMiddleware{Key: key, Timeout: timeout})
}
