// Package hertzsessions keeps sessions with hertz-contrib/sessions. The module
// selects a gorilla/sessions that leaves Secure off.
package hertzsessions

import (
	"os"

	"github.com/cloudwego/hertz/pkg/app/server"
	"github.com/hertz-contrib/sessions"
	"github.com/hertz-contrib/sessions/cookie"
	"github.com/hertz-contrib/sessions/redis"
)

var key = []byte(os.Getenv("SESSION_KEY"))

func defaults(h *server.Hertz) {
	store := cookie.NewStore(key) // want `^session cookie is sent without Secure, so browsers also send it over plain HTTP$`
	h.Use(sessions.New("sid", store))
}

func redisStore(h *server.Hertz) error {
	store, err := redis.NewStore(10, "tcp", "localhost:6379", "", key) // want `session cookie is sent without Secure, so browsers`
	if err != nil {
		return err
	}
	h.Use(sessions.New("sid", store))
	return nil
}

func replaced(h *server.Hertz) {
	store := cookie.NewStore(key)
	store.Options(sessions.Options{Path: "/", MaxAge: 3600, HttpOnly: true}) // want `session cookie is sent without Secure, so browsers`
	h.Use(sessions.New("sid", store))
}

// Silent from here on.

func set(h *server.Hertz) {
	store := cookie.NewStore(key)
	store.Options(sessions.Options{Path: "/", MaxAge: 3600, Secure: true, HttpOnly: true})
	h.Use(sessions.New("sid", store))
}

func decided(h *server.Hertz, production bool) {
	store := cookie.NewStore(key)
	store.Options(sessions.Options{Path: "/", MaxAge: 3600, Secure: production})
	h.Use(sessions.New("sid", store))
}
