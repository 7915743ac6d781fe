// Package literals sends cookies as they are written down.
package literals

import (
	"crypto/rand"
	"net/http"
	"time"
)

func pointerToALiteral(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: rand.Text(), Secure: true}) // want `^cookie "sid" is sent without HttpOnly, so scripts in the page can read it$`
}

func literalInAVariable(w http.ResponseWriter) {
	c := http.Cookie{Name: "sid", Value: rand.Text()} // want `cookie "sid" is sent without HttpOnly, so scripts`
	http.SetCookie(w, &c)
}

func emptyLiteral(w http.ResponseWriter) {
	c := &http.Cookie{} // want `cookie "sid" is sent without HttpOnly, so scripts`
	c.Name = "sid"
	c.Value = rand.Text()
	http.SetCookie(w, c)
}

func explicitlyOff(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{
		Name:     "sid",
		Value:    rand.Text(),
		HttpOnly: false, // want `cookie "sid" is sent without HttpOnly, so scripts`
		Secure:   true,
	})
}

func oneElementPerLine(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{ // want `cookie "sid" is sent without HttpOnly, so scripts`
		Name:   "sid",
		Value:  rand.Text(),
		Path:   "/",
		Secure: true, // always behind TLS
	})
}

func closingBraceBehindTheLastElement(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "sid", // want `cookie "sid" is sent without HttpOnly, so scripts`
		Value: rand.Text(), Path: "/"})
}

func commentedOut(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{ // want `cookie "sid" is sent without HttpOnly, so scripts`
		Name:    "sid",
		Expires: time.Now().Add(24 * time.Hour),
		// HttpOnly: true,
	})
}

func namedAtRunTime(w http.ResponseWriter, name string) {
	http.SetCookie(w, &http.Cookie{Name: name, Value: rand.Text()}) // want `^cookie is sent without HttpOnly, so scripts in the page can read it$`
}

func notASession(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "visits", Value: "1"}) // want `cookie "visits" is sent without HttpOnly, so scripts`
}

// Secure comes too late, which is for cookielost to say; HttpOnly never comes.
func onlySecureIsLate(w http.ResponseWriter) {
	c := &http.Cookie{Name: "sid", Value: rand.Text()} // want `cookie "sid" is sent without HttpOnly, so scripts`
	http.SetCookie(w, c)
	c.Secure = true
}

// Silent from here on.

func hidden(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: rand.Text(), HttpOnly: true})
}

func deleted(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "sid", MaxAge: -1})
	http.SetCookie(w, &http.Cookie{Name: "sid", Expires: time.Unix(0, 0)})
	http.SetCookie(w, &http.Cookie{Name: "sid", HttpOnly: false, MaxAge: -1})
}

func inARequest(r *http.Request) {
	r.AddCookie(&http.Cookie{Name: "sid", Value: rand.Text()})
}

// The browser drops these without HttpOnly, and cookieinvalid says so.
func leftToCookieInvalid(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "__Http-sid", Value: rand.Text(), Secure: true})
	http.SetCookie(w, &http.Cookie{Name: "__Host-Http-sid", Value: rand.Text(), Secure: true, Path: "/"})
}
