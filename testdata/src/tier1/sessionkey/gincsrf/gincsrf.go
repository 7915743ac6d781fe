// Package gincsrf has a middleware against CSRF for the sessions of gin.
package gincsrf

import (
	"os"

	"github.com/gin-gonic/gin"
	csrf "github.com/utrack/gin-csrf"
)

func protect(r *gin.Engine, secret string) {
	r.Use(csrf.Middleware(csrf.Options{Secret: "secret123"}))            // want `^key that authenticates CSRF tokens is a constant in the source: whoever can read that can forge CSRF tokens$`
	r.Use(csrf.Middleware(csrf.Options{Secret: os.Getenv("CSRF_SALT")})) // want `^key that authenticates CSRF tokens is empty where CSRF_SALT is not set, and nothing here checks that`
	options := csrf.Options{IgnoreMethods: []string{"GET"}}
	options.Secret = secret
	r.Use(csrf.Middleware(options))
}

// Silent from here on.

func given(r *gin.Engine, secret string) {
	r.Use(csrf.Middleware(csrf.Options{Secret: secret, ErrorFunc: func(c *gin.Context) { c.Abort() }}))
}

func token(c *gin.Context) string { return csrf.GetToken(c) }
