// Package prefix sends cookies of whose names only the beginning or the end is
// known before the program runs.
package prefix

import (
	"crypto/rand"
	"fmt"
	"net/http"
)

func ofASession(w http.ResponseWriter, tenant string) {
	http.SetCookie(w, &http.Cookie{Name: "sid-" + tenant, Value: rand.Text(), Secure: true}) // want `^cookie is sent without HttpOnly, so scripts`
}

// Silent from here on.

// A double-submit cookie for each of several servers on one host.
func ofACSRFToken(w http.ResponseWriter, server string) {
	http.SetCookie(w, &http.Cookie{Name: "CSRF-Token-" + server, Value: rand.Text(), Secure: true})
	http.SetCookie(w, &http.Cookie{Name: server + "_csrf", Value: rand.Text(), Secure: true})
	http.SetCookie(w, &http.Cookie{Name: fmt.Sprintf("csrf_%s", server), Value: rand.Text(), Secure: true})
}
