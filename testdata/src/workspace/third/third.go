// Package third is a module of the same workspace.
package third

import "net/http"

// Session is for others to send.
func Session(value string) *http.Cookie { return &http.Cookie{Name: "session", Value: value} }

// Set has a parameter for Secure.
func Set(w http.ResponseWriter, name, value string, secure bool) {
	http.SetCookie(w, &http.Cookie{Name: name, Value: value, Secure: secure})
}
