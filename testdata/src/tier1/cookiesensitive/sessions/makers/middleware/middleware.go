// Package middleware makes the store in a function.
package middleware

import (
	"os"

	"github.com/gin-contrib/sessions"
	"github.com/gin-contrib/sessions/cookie"
	"github.com/gin-gonic/gin"
)

// Sessions keeps sessions in a cookie.
func Sessions() gin.HandlerFunc {
	return sessions.Sessions("app", cookie.NewStore([]byte(os.Getenv("KEY"))))
}

// NewStore does the same, for others to use.
func NewStore() sessions.Store { return cookie.NewStore([]byte(os.Getenv("KEY"))) }
