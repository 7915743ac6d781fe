// Package csrf protects forms with gorilla/csrf.
package csrf

import (
	"net/http"

	"github.com/gorilla/csrf"
)

func forEver(key []byte) func(http.Handler) http.Handler {
	return csrf.Protect(key, csrf.Path("/"), csrf.MaxAge(0)) // want `what this signs never expires: MaxAge is 0`
}

// Silent from here on.

func ends(key []byte, age int) []func(http.Handler) http.Handler {
	return []func(http.Handler) http.Handler{
		csrf.Protect(key),
		csrf.Protect(key, csrf.MaxAge(3600)),
		csrf.Protect(key, csrf.MaxAge(age)),
	}
}
