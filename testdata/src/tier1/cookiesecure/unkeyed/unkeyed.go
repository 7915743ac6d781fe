// Package unkeyed sends a cookie whose literal has no field names. What the
// false stands for is not to be seen from the literal, so there is no fix.
// (go vet complains of the literal, as it should: -composites=false.)
package unkeyed

import (
	"crypto/rand"
	"net/http"
	"time"
)

func withoutFieldNames(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{
		"sid", rand.Text(), false, "/", "",
		time.Time{}, "", 3600,
		false, // want `cookie "sid" is sent without Secure, so browsers`
		true, http.SameSiteLaxMode, false, "", nil,
	})
}

// Silent from here on.

func securedWithoutFieldNames(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{
		"sid", rand.Text(), false, "/", "",
		time.Time{}, "", 3600,
		true, true, http.SameSiteLaxMode, false, "", nil,
	})
}
