// Package csrf has keys of gorilla/csrf.
package csrf

import (
	"os"

	"github.com/gorilla/csrf"
)

func protect(key []byte) {
	csrf.Protect([]byte("32-byte-long-auth-key"), csrf.Secure(false)) // want `^key that authenticates CSRF tokens is a constant in the source: whoever can read that can forge CSRF tokens$`
	csrf.Protect(key)
	csrf.Protect([]byte(os.Getenv("CSRF_KEY")), csrf.Path("/"))
}
