// Package cookies sets cookies for others.
package cookies

import "net/http"

// Set sends a cookie.
func Set(w http.ResponseWriter, name, value string, maxAge int) {
	http.SetCookie(w, &http.Cookie{Name: name, Value: value, MaxAge: maxAge, Path: "/"})
}
