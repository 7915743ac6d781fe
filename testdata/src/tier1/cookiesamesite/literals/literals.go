// Package literals sends session cookies as they are written down.
package literals

import (
	"crypto/rand"
	"net/http"
)

func leftOut(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "session_id", Value: rand.Text(), Secure: true, HttpOnly: true}) // want `^cookie "session_id" is sent without SameSite, so browsers decide by themselves whether other sites can make them send it$`
}

func leftOutOfSeveralLines(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{ // want `cookie "session_id" is sent without SameSite, so browsers`
		Name:     "session_id",
		Value:    rand.Text(),
		HttpOnly: true, // no business of scripts
	})
}

func empty(w http.ResponseWriter) {
	c := http.Cookie{} // want `cookie "sid" is sent without SameSite, so browsers`
	c.Name, c.Value = "sid", rand.Text()
	http.SetCookie(w, &c)
}

func defaultMode(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{
		Name:     "session_id",
		Value:    rand.Text(),
		SameSite: http.SameSiteDefaultMode, // want `cookie "session_id" is sent without SameSite, so browsers`
	})
}

func number(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "jwt", Value: rand.Text(), SameSite: 0}) // want `cookie "jwt" is sent without SameSite, so browsers`
}

func made(w http.ResponseWriter) {
	c := new(http.Cookie) // want `cookie "auth_token" is sent without SameSite, so browsers`
	c.Name = "auth_token"
	c.Value = rand.Text()
	http.SetCookie(w, c)
}

func declared(w http.ResponseWriter) {
	var c http.Cookie // want `cookie "auth_token" is sent without SameSite, so browsers`
	c.Name = "auth_token"
	c.Value = rand.Text()
	http.SetCookie(w, &c)
}

// No fix: net/http cannot be named there.
func shadowed(w http.ResponseWriter) {
	type cookie = http.Cookie
	send := http.SetCookie
	http := "session_id"
	send(w, &cookie{Name: http, Value: rand.Text()}) // want `cookie "session_id" is sent without SameSite, so browsers`
}

const none = http.SameSite(0)

// No fix: the constant would be unused.
func constant(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: rand.Text(), SameSite: none}) // want `cookie "sid" is sent without SameSite, so browsers`
}

type ticket = http.Cookie

func send(w http.ResponseWriter, c *ticket) { http.SetCookie(w, c) }

// Silent from here on.

func modes(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: rand.Text(), SameSite: http.SameSiteLaxMode})
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: rand.Text(), SameSite: http.SameSiteStrictMode})
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: rand.Text(), SameSite: http.SameSiteNoneMode, Secure: true})
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: rand.Text(), SameSite: 2})
}

// The name is empty: net/http writes no header.
func nothingIsSent(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{})
}
