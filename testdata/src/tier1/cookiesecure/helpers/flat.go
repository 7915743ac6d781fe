package helpers

import (
	"crypto/rand"
	"net/http"
	"os"
)

const devMode = true

func setFlat(w http.ResponseWriter, name, value string, secure bool) {
	http.SetCookie(w, &http.Cookie{Name: name, Value: value, Secure: secure, HttpOnly: true})
}

func setInverted(w http.ResponseWriter, name, value string, insecure bool) {
	http.SetCookie(w, &http.Cookie{Name: name, Value: value, Secure: !insecure})
}

func (s *server) setFlat(w http.ResponseWriter, name, value string, secure, httpOnly bool) {
	c := &http.Cookie{Name: name, Value: value, Domain: s.domain}
	c.Secure = secure
	c.HttpOnly = httpOnly
	http.SetCookie(w, c)
}

func falseForSecure(w http.ResponseWriter) {
	setFlat(w, "flat", rand.Text(), false) // want `cookie "flat" is sent without Secure, so browsers`
}

func falseOnALineOfItsOwn(w http.ResponseWriter) {
	setFlat(
		w,
		"flat",
		rand.Text(),
		false, // want `cookie "flat" is sent without Secure, so browsers`
	)
}

func constantForSecure(w http.ResponseWriter) {
	setFlat(w, "flat", rand.Text(), !devMode) // want `cookie "flat" is sent without Secure, so browsers`
}

func variableForSecure(w http.ResponseWriter) {
	secure := false
	setFlat(w, "flat", rand.Text(), secure) // want `cookie "flat" is sent without Secure, so browsers`
}

func unknownName(w http.ResponseWriter, tenant string) {
	setFlat(w, "sid_"+tenant, rand.Text(), false) // want `^cookie is sent without Secure, so browsers`
}

func trueForInsecure(w http.ResponseWriter) {
	setInverted(w, "inverted", rand.Text(), true) // want `cookie "inverted" is sent without Secure, so browsers`
}

func (s *server) falseForTheMethod(w http.ResponseWriter, r *http.Request) {
	s.setFlat(w, "flat", rand.Text(), false, true) // want `cookie "flat" is sent without Secure, so browsers`
}

func falseFromAClosure() http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		setFlat(w, "flat", rand.Text(), false) // want `cookie "flat" is sent without Secure, so browsers`
	}
}

// Silent from here on.

func trueForSecure(w http.ResponseWriter) {
	setFlat(w, "flat", rand.Text(), true)
}

func falseForInsecure(w http.ResponseWriter) {
	setInverted(w, "inverted", rand.Text(), false)
}

func decidedAtRunTime(w http.ResponseWriter, r *http.Request) {
	setFlat(w, "flat", rand.Text(), r.TLS != nil)
	setFlat(w, "flat", rand.Text(), os.Getenv("ENV") != "development")
	setInverted(w, "inverted", rand.Text(), os.Getenv("INSECURE") != "")
}

func (s *server) trueForTheMethod(w http.ResponseWriter, r *http.Request) {
	s.setFlat(w, "flat", rand.Text(), true, false)
}

// SetFlat is exported and passes on what it is given.
func SetFlat(w http.ResponseWriter, name, value string, secure bool) {
	setFlat(w, name, value, secure)
}
