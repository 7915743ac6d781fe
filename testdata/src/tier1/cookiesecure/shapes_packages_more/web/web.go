// Package web uses options that remember nothing, builders and managers of another
// package.
package web

import (
	"crypto/rand"
	"net/http"

	"tier1/cookiesecure/shapes_packages_more/lib"
)

func optionsLeaveItOut(w http.ResponseWriter) {
	http.SetCookie(w, lib.New("one", lib.HTTPOnly()))                                     // want `cookie "one" is sent without Secure, so browsers`
	http.SetCookie(w, lib.New("two", lib.HTTPOnly(), lib.SameSite(http.SameSiteLaxMode))) // want `cookie "two" is sent without Secure, so browsers`
}

func builderLeavesItOut(w http.ResponseWriter) {
	lib.Build("built").Send(w) // want `cookie "built" is sent without Secure, so browsers`
}

func managerIsTold(w http.ResponseWriter) {
	lib.NewManager("managed", false).Set(w, rand.Text()) // want `cookie "managed" is sent without Secure, so browsers`
	m := lib.NewManager("kept", false)                   // want `cookie "kept" is sent without Secure, so browsers`
	m.Set(w, rand.Text())
}

func managerByDefault(w http.ResponseWriter) {
	m := lib.Default() // want `cookie "default" is sent without Secure, so browsers`
	m.Set(w, rand.Text())
}

func managerInside(w http.ResponseWriter) {
	lib.NewSender(false).Send(w) // want `cookie "sender" is sent without Secure, so browsers`
}

// Silent from here on.

func optionsTurnItOn(w http.ResponseWriter) {
	http.SetCookie(w, lib.New("one", lib.Secure()))
	http.SetCookie(w, lib.New("two", lib.HTTPOnly(), lib.Secure(), lib.SameSite(http.SameSiteLaxMode)))
}

func builderTurnsItOn(w http.ResponseWriter) { lib.Build("built").Secure().Send(w) }

func managerSecured(w http.ResponseWriter, secure bool) {
	lib.NewManager("managed", true).Set(w, rand.Text())
	lib.NewManager("managed", secure).Set(w, rand.Text())
	m := lib.NewManager("managed", false)
	m.Secure = secure
	m.Set(w, rand.Text())
	lib.NewSender(secure).Send(w)
}

func reportedWhereItIsMade(w http.ResponseWriter) { http.SetCookie(w, lib.Told()) }

// What a field keeps may be decided elsewhere.
type server struct{ cookies *lib.Manager }

func newServer() *server {
	return &server{cookies: lib.NewManager("server", false)}
}

func (s *server) login(w http.ResponseWriter, r *http.Request) { s.cookies.Set(w, rand.Text()) }
