package shapes_constructors

import "net/http"

func found(value string) (c http.Cookie, ok bool) {
	if value == "" {
		return c, false
	}
	return http.Cookie{Name: "found", Value: value}, true // want `cookie "found" is sent without Secure, so browsers`
}

func sendFound(w http.ResponseWriter, value string) {
	if c, ok := found(value); ok {
		http.SetCookie(w, &c)
	}
}
