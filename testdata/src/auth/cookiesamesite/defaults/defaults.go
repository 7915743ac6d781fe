// Package defaults leaves to libraries what they set by themselves.
package defaults

import (
	jwt "github.com/appleboy/gin-jwt/v2"
	"github.com/flamego/flamego"
	"github.com/flamego/session"
)

func byDefault(f *flamego.Flame) {
	var options session.Options
	options.Cookie.Secure = true
	f.Use(session.Sessioner(options))
}

// SameSite is what the context says.
func middleware(key []byte) (*jwt.GinJWTMiddleware, error) {
	return jwt.New(&jwt.GinJWTMiddleware{Key: key, SendCookie: true, SecureCookie: true, CookieHTTPOnly: true})
}
