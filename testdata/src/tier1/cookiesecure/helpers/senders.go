package helpers

import (
	"crypto/rand"
	"net/http"
)

func send(w http.ResponseWriter, c *http.Cookie) {
	c.Path = "/"
	http.SetCookie(w, c)
}

func sendHardened(w http.ResponseWriter, c *http.Cookie) {
	harden(c)
	http.SetCookie(w, c)
}

func sendCopy(w http.ResponseWriter, c http.Cookie) {
	c.Path = "/"
	http.SetCookie(w, &c)
}

func (s *server) send(w http.ResponseWriter, c *http.Cookie) {
	c.Domain = s.domain
	http.SetCookie(w, c)
}

func throughASender(w http.ResponseWriter) {
	send(w, &http.Cookie{Name: "sent", Value: rand.Text()}) // want `cookie "sent" is sent without Secure, so browsers`
}

func throughASenderByValue(w http.ResponseWriter) {
	c := http.Cookie{Name: "by_value", Value: rand.Text()} // want `cookie "by_value" is sent without Secure, so browsers`
	sendCopy(w, c)
}

func (s *server) throughAMethod(w http.ResponseWriter, r *http.Request) {
	s.send(w, &http.Cookie{Name: "by_method", Value: rand.Text()}) // want `cookie "by_method" is sent without Secure, so browsers`
}

func deferredSender(w http.ResponseWriter) {
	c := &http.Cookie{Name: "deferred", Value: rand.Text()} // want `cookie "deferred" is sent without Secure, so browsers`
	defer send(w, c)
	c.HttpOnly = true
}

// setCookie decides by itself: its callers have no say.
func setCookie(w http.ResponseWriter, name, value string, maxAge int) {
	http.SetCookie(w, &http.Cookie{ // want `^cookie "access" is sent without Secure, so browsers`
		Name:     name,
		Value:    value,
		MaxAge:   maxAge,
		HttpOnly: true,
	})
}

// The same helper sets and clears: what it sets is sent without Secure.
func setAndClear(w http.ResponseWriter) {
	setCookie(w, "access", rand.Text(), 3600)
	setCookie(w, "refresh", "", -1)
}

// Silent from here on.

func throughASenderThatHardens(w http.ResponseWriter) {
	sendHardened(w, &http.Cookie{Name: "sid", Value: rand.Text()})
}

func securedBeforeTheSender(w http.ResponseWriter, r *http.Request) {
	c := &http.Cookie{Name: "sid", Value: rand.Text()}
	c.Secure = r.TLS != nil
	send(w, c)
}

// Send is exported: whoever calls it brings the cookie.
func Send(w http.ResponseWriter, c *http.Cookie) {
	http.SetCookie(w, c)
}

func clearCookie(w http.ResponseWriter, name string) {
	http.SetCookie(w, &http.Cookie{Name: name, MaxAge: -1})
}

func logout(w http.ResponseWriter) {
	clearCookie(w, "access")
	clearCookie(w, "refresh")
}
