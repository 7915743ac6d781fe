// Package hertzjwt hands out tokens in a cookie with hertz.
package hertzjwt

import (
	"time"

	"github.com/cloudwego/hertz/pkg/protocol"
	"github.com/hertz-contrib/jwt"
)

func middleware(key []byte) (*jwt.HertzJWTMiddleware, error) {
	return jwt.New(&jwt.HertzJWTMiddleware{ // want `^session cookie is sent without Secure, so browsers also send it over plain HTTP$`
		Key:        key,
		SendCookie: true,
		Timeout:    time.Hour,
	})
}

func turnedOff(key []byte) (*jwt.HertzJWTMiddleware, error) {
	return jwt.New(&jwt.HertzJWTMiddleware{
		Key:            key,
		SendCookie:     true,
		CookieSameSite: protocol.CookieSameSiteLaxMode,
		SecureCookie:   false, // want `session cookie is sent without Secure`
	})
}

// Silent from here on.

func inHeader(key []byte) (*jwt.HertzJWTMiddleware, error) {
	return jwt.New(&jwt.HertzJWTMiddleware{Key: key})
}

func set(key []byte) (*jwt.HertzJWTMiddleware, error) {
	return jwt.New(&jwt.HertzJWTMiddleware{Key: key, SendCookie: true, SecureCookie: true})
}

// Hertz turns Secure on for SameSite=None.
func forced(key []byte) (*jwt.HertzJWTMiddleware, error) {
	return jwt.New(&jwt.HertzJWTMiddleware{Key: key, SendCookie: true, CookieSameSite: protocol.CookieSameSiteNoneMode})
}

func decided(key []byte, production bool) (*jwt.HertzJWTMiddleware, error) {
	m := &jwt.HertzJWTMiddleware{Key: key, SendCookie: true}
	m.SecureCookie = production
	return jwt.New(m)
}
