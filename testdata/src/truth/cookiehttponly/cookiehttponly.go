// Package cookiehttponly has a handler with a cookie that scripts can read, and
// one with a cookie that they cannot.
package cookiehttponly

import "net/http"

func NotHTTPOnly(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "1"}) // want `without HttpOnly`
}

func HTTPOnly(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "1", HttpOnly: true})
}
