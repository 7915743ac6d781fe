// Package again hands on what it is given.
package again

import (
	"net/http"

	"tier1/cookiesensitive/told/keep"
)

// Remember has another package do it.
func Remember(w http.ResponseWriter, v string) { keep.Remember(w, v) }

// Encoded has another package do it under a name of its own.
func Encoded(w http.ResponseWriter, v string) { keep.Encoded(w, "again", v) }
