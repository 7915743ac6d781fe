// Package cookies sends cookies whose names other packages choose.
package cookies

import "net/http"

// Set is reported whatever the name.
func Set(w http.ResponseWriter, name, value string) {
	http.SetCookie(w, &http.Cookie{Name: name, Value: value, Path: "/", Secure: true, HttpOnly: true}) // want `^cookie is sent without SameSite, so browsers`
}
