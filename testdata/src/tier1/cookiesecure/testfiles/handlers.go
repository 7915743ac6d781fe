// Package testfiles is tested. What its tests do is not reported, and makes
// no difference to what is reported here.
package testfiles

import (
	"crypto/rand"
	"net/http"
	"os"

	"github.com/gorilla/sessions"
)

// The test secures it; the program does not.
var store = sessions.NewFilesystemStore("", []byte(os.Getenv("SESSION_KEY"))) // want `session cookie is sent without Secure, so browsers`

// The test assigns to it; the program does not.
var secureCookies = false

func login(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{
		Name:   "sid",
		Value:  rand.Text(),
		Secure: secureCookies, // want `cookie "sid" is sent without Secure, so browsers`
	})
	session, _ := store.Get(r, "app")
	_ = session.Save(r, w)
}

func newCookie(value string) *http.Cookie {
	return &http.Cookie{Name: "plain", Value: value, HttpOnly: true} // want `cookie "plain" is sent without Secure, so browsers`
}

func renew(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, newCookie(rand.Text()))
}

// Silent: only the test sends what it returns.
func testCookie(value string) *http.Cookie {
	return &http.Cookie{Name: "tested", Value: value}
}

// Silent: only the test passes false.
func setFlat(w http.ResponseWriter, name string, secure bool) {
	http.SetCookie(w, &http.Cookie{Name: name, Value: rand.Text(), Secure: secure})
}
