// Package web sends cookies for others.
package web

import "net/http"

// Set sends a cookie.
func Set(w http.ResponseWriter, name, value string) {
	cookie := http.Cookie{Name: name, Value: value}
	http.SetCookie(w, &cookie)
}
