// Package gingonic keeps sessions with gin-gonic/contrib.
package gingonic

import (
	"os"

	"github.com/gin-gonic/contrib/sessions"
)

func open(key []byte) {
	sessions.NewCookieStore([]byte("of cookies"))                              // want `^key that authenticates sessions is a constant in the source: whoever can read that can forge sessions$`
	sessions.NewRedisStore(10, "tcp", ":6379", "password", []byte("of redis")) // want `^key that authenticates sessions is a constant in the source: whoever can read that can choose the identifiers of sessions$`
	sessions.NewCookieStore([]byte(os.Getenv("KEY")))
	sessions.NewCookieStore(key, nil)
	sessions.NewRedisStore(10, "tcp", ":6379", os.Getenv("PASSWORD"), key)
}
