// Package ids makes identifiers for another package.
package ids

import (
	crand "crypto/rand"
	"encoding/hex"
	"math/rand"
	"net/http"
	"strconv"
)

// Weak returns what can be guessed.
func Weak() string { return strconv.Itoa(rand.Int()) }

// Strong returns what cannot.
func Strong() string {
	b := make([]byte, 16)
	crand.Read(b)
	return hex.EncodeToString(b)
}

// Short returns what has too few bytes.
func Short() string {
	b := make([]byte, 4)
	crand.Read(b)
	return hex.EncodeToString(b)
}

// Set sends an identifier that the caller has, in another form.
func Set(w http.ResponseWriter, id string) {
	http.SetCookie(w, &http.Cookie{Name: "session", Value: "v1." + id})
}
