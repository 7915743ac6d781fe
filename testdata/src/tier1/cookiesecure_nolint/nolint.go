// Package nolint is what a driver sees that heeds //nolint by itself.
package nolint

import "net/http"

func send(w http.ResponseWriter, v string) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: v}) /* want `cookie "a" is sent without Secure` */ //nolint:cookielint
	http.SetCookie(w, &http.Cookie{Name: "a", Value: v}) /* want `cookie "a" is sent without Secure` */ //nolint
	http.SetCookie(w, &http.Cookie{Name: "a", Value: v}) //nolint:cookiesecure
	http.SetCookie(w, &http.Cookie{Name: "a", Value: v}) //cookielint:ignore cookiesecure the proxy adds it
}
