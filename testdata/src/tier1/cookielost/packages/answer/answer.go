// Package answer has helpers for other packages.
package answer

import (
	"encoding/json"
	"net/http"
)

// JSON answers.
func JSON(w http.ResponseWriter, status int, v any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	json.NewEncoder(w).Encode(v)
}

// Fail answers if there is an error.
func Fail(w http.ResponseWriter, err error) {
	if err != nil {
		JSON(w, http.StatusInternalServerError, err.Error())
	}
}

// Session sets a cookie.
func Session(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: "x", Secure: true, HttpOnly: true})
}
