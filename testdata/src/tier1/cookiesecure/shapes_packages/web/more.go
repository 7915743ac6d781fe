package web

import (
	"crypto/rand"
	"net/http"

	"tier1/cookiesecure/shapes_packages/lib"
)

func chainTurnsItOff(w http.ResponseWriter) {
	http.SetCookie(w, lib.NewBuilder("chain").HTTPOnly(true).Secure(false).Build()) // want `cookie "chain" is sent without Secure, so browsers`
}

func chainLeavesItOut(w http.ResponseWriter) {
	http.SetCookie(w, lib.NewPlainBuilder("plain").HTTPOnly(true).Build()) // want `cookie "plain" is sent without Secure, so browsers`
}

func optionTurnsItOff(w http.ResponseWriter) {
	http.SetCookie(w, lib.New("option", lib.WithPath("/"), lib.WithSecure(false))) // want `cookie "option" is sent without Secure, so browsers`
}

func optionLeavesItOut(w http.ResponseWriter) {
	http.SetCookie(w, lib.NewPlain("without", lib.WithPath("/"))) // want `cookie "without" is sent without Secure, so browsers`
}

func noOption(w http.ResponseWriter) {
	http.SetCookie(w, lib.NewPlain("none")) // want `cookie "none" is sent without Secure, so browsers`
}

func senderWithAnOption(w http.ResponseWriter) {
	lib.Set(w, "sender", lib.WithSecure(false)) // want `cookie "sender" is sent without Secure, so browsers`
}

func genericPointer(w http.ResponseWriter) {
	http.SetCookie(w, lib.Ptr(http.Cookie{Name: "ptr", Value: rand.Text()})) // want `cookie "ptr" is sent without Secure, so browsers`
}

func raw(w http.ResponseWriter) {
	lib.Raw(w, "raw=1; Path=/") // want `cookie "raw" is sent without Secure, so browsers`
}
