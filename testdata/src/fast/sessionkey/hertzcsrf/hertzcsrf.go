// Package hertzcsrf has a middleware against CSRF for the sessions of hertz.
package hertzcsrf

import (
	"os"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/app/server"
	"github.com/hertz-contrib/csrf"
)

func protect(h *server.Hertz) {
	h.Use(csrf.New())                                       // want `^key that authenticates CSRF tokens is a constant in the source: whoever can read that can forge CSRF tokens$`
	h.Use(csrf.New(csrf.WithKeyLookUp("form:csrf")))        // silent: the constant was reported
	h.Use(csrf.New(csrf.WithSecret("of the source")))       // want `key that authenticates CSRF tokens is a constant`
	h.Use(csrf.New(csrf.WithSecret(os.Getenv("CSRF_KEY")))) // want `key that authenticates CSRF tokens is empty where CSRF_KEY is not set`
}

// Silent from here on.

func given(h *server.Hertz, secret string) {
	h.Use(csrf.New(csrf.WithSecret(secret)))
	h.Use(csrf.New(csrf.WithSecret(secret), csrf.WithIgnoredMethods([]string{"GET"})))
}

func token(c *app.RequestContext) string { return csrf.GetToken(c) }
