// Package hertzcontrib keeps sessions and tokens in cookies with hertz.
package hertzcontrib

import (
	"github.com/cloudwego/hertz/pkg/app/server"
	"github.com/hertz-contrib/jwt"
	"github.com/hertz-contrib/sessions"
	"github.com/hertz-contrib/sessions/cookie"
	"github.com/hertz-contrib/sessions/redis"
)

func kept(h *server.Hertz, key []byte) {
	store := cookie.NewStore(key)
	store.Options(sessions.Options{Path: "/", MaxAge: 3600, Secure: true}) // want `^session cookie is sent without HttpOnly, so`
	h.Use(sessions.New("sid", store))
}

func inRedis(h *server.Hertz, key []byte) error {
	store, err := redis.NewStore(10, "tcp", "localhost:6379", "", key) // want `session cookie is sent without HttpOnly`
	if err != nil {
		return err
	}
	h.Use(sessions.New("sid", store))
	return nil
}

func tokens(key []byte) (*jwt.HertzJWTMiddleware, error) {
	return jwt.New(&jwt.HertzJWTMiddleware{Key: key, SendCookie: true, SecureCookie: true}) // want `session cookie is sent without HttpOnly`
}

// Silent from here on.

func keptSet(h *server.Hertz, key []byte) {
	store := cookie.NewStore(key)
	store.Options(sessions.Options{Path: "/", MaxAge: 3600, HttpOnly: true})
	h.Use(sessions.New("sid", store))
}

func keptByOptions(h *server.Hertz, key []byte, options sessions.Options) {
	store := cookie.NewStore(key)
	store.Options(options)
	h.Use(sessions.New("sid", store))
}

func tokensSet(key []byte) (*jwt.HertzJWTMiddleware, error) {
	return jwt.New(&jwt.HertzJWTMiddleware{Key: key, SendCookie: true, CookieHTTPOnly: true})
}
