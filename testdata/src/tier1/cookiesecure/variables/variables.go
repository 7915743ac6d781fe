// Package variables builds cookies up in variables before it sends them.
package variables

import (
	"crypto/rand"
	"encoding/json"
	"log"
	"net/http"
	"strconv"
)

func declared(w http.ResponseWriter) {
	var c http.Cookie // want `cookie "sid" is sent without Secure, so browsers`
	c.Name = "sid"
	c.Value = rand.Text()
	c.HttpOnly = true
	http.SetCookie(w, &c)
}

func declaredWithALiteral(w http.ResponseWriter) {
	var c = &http.Cookie{Name: "sid", Value: rand.Text()} // want `cookie "sid" is sent without Secure, so browsers`
	http.SetCookie(w, c)
}

func allocated(w http.ResponseWriter) {
	c := new(http.Cookie) // want `cookie "session_token" is sent without Secure, so browsers`
	c.Name = "session_token"
	c.Value = rand.Text()
	c.Path = "/"
	c.HttpOnly = true
	http.SetCookie(w, c)
}

func turnedOff(w http.ResponseWriter) {
	c := &http.Cookie{Name: "sid", Value: rand.Text()}
	c.Secure = false // want `cookie "sid" is sent without Secure, so browsers`
	http.SetCookie(w, c)
}

func turnedOffAgain(w http.ResponseWriter) {
	c := &http.Cookie{
		Name:   "sid",
		Value:  rand.Text(),
		Secure: true,
	}
	c.Secure = false // want `cookie "sid" is sent without Secure, so browsers`
	http.SetCookie(w, c)
}

func turnedOffAmongOthers(w http.ResponseWriter) {
	c := &http.Cookie{Name: "sid", Value: rand.Text()}
	c.HttpOnly, c.Secure = true, false // want `cookie "sid" is sent without Secure, so browsers`
	http.SetCookie(w, c)
}

func othersAreSet(w http.ResponseWriter) {
	c := &http.Cookie{Name: "sid", Value: rand.Text()} // want `cookie "sid" is sent without Secure, so browsers`
	c.HttpOnly = true
	c.SameSite = http.SameSiteStrictMode
	c.MaxAge = 3600
	http.SetCookie(w, c)
}

func turnedOffThroughAnAlias(w http.ResponseWriter) {
	c := &http.Cookie{Name: "sid", Value: rand.Text(), Secure: true}
	same := c
	same.Secure = false // want `cookie "sid" is sent without Secure, so browsers`
	http.SetCookie(w, c)
}

func onlyACopyIsSecured(w http.ResponseWriter) {
	c := &http.Cookie{Name: "sid", Value: rand.Text()} // want `cookie "sid" is sent without Secure, so browsers`
	other := *c
	other.Secure = true
	http.SetCookie(w, c)
	log.Print(other.String())
}

func aCopyIsSent(w http.ResponseWriter) {
	template := http.Cookie{Path: "/", HttpOnly: true} // want `cookie "access" is sent without Secure, so browsers`
	access := template
	access.Name = "access"
	access.Value = rand.Text()
	http.SetCookie(w, &access)
}

// Both copies lack what the template lacks: one place to change, one report.
func twoCopiesAreSent(w http.ResponseWriter) {
	template := &http.Cookie{Path: "/", HttpOnly: true} // want `is sent without Secure, so browsers`
	access := *template
	access.Name, access.Value = "access", rand.Text()
	http.SetCookie(w, &access)
	refresh := *template
	refresh.Name, refresh.Value = "refresh", rand.Text()
	http.SetCookie(w, &refresh)
}

func theVariableIsReused(w http.ResponseWriter) {
	c := &http.Cookie{Name: "access", Value: rand.Text(), Secure: true}
	http.SetCookie(w, c)
	c = &http.Cookie{Name: "refresh", Value: rand.Text()} // want `cookie "refresh" is sent without Secure, so browsers`
	http.SetCookie(w, c)
}

func wholeValueIsReplaced(w http.ResponseWriter) {
	c := http.Cookie{Name: "access", Value: rand.Text(), Secure: true}
	c = http.Cookie{Name: "refresh", Value: rand.Text()} // want `cookie "refresh" is sent without Secure, so browsers`
	http.SetCookie(w, &c)
}

// Logging a cookie does not change it.
func loggedBefore(w http.ResponseWriter) {
	c := &http.Cookie{Name: "sid", Value: rand.Text()} // want `cookie "sid" is sent without Secure, so browsers`
	log.Printf("sending %v", c)
	http.SetCookie(w, c)
}

// Its name is changed only after it was sent.
func renamedAfterwards(w http.ResponseWriter) {
	c := &http.Cookie{Name: "first", Value: rand.Text()} // want `cookie "first" is sent without Secure, so browsers`
	http.SetCookie(w, c)
	c.Name = "second"
}

// Silent from here on.

func turnedOnBefore(w http.ResponseWriter) {
	c := &http.Cookie{Name: "sid", Value: rand.Text()}
	c.Secure = true
	http.SetCookie(w, c)
}

func turnedOnAfterAll(w http.ResponseWriter) {
	c := http.Cookie{Name: "sid", Value: rand.Text(), Secure: false}
	c.Secure = true
	http.SetCookie(w, &c)
}

func declaredAndSecured(w http.ResponseWriter) {
	var c http.Cookie
	c.Name, c.Value, c.Secure = "sid", rand.Text(), true
	http.SetCookie(w, &c)
}

func allocatedAndSecured(w http.ResponseWriter) {
	c := new(http.Cookie)
	c.Name = "sid"
	c.Value = rand.Text()
	c.Secure = true
	http.SetCookie(w, c)
}

func emptyAndSecured(w http.ResponseWriter) {
	c := &http.Cookie{}
	c.Name = "sid"
	c.Secure = true
	http.SetCookie(w, c)
}

// Too late: that is one finding, of cookielost.
func turnedOnTooLate(w http.ResponseWriter) {
	c := &http.Cookie{Name: "sid", Value: rand.Text()}
	http.SetCookie(w, c)
	c.Secure = true
}

func sentAgainWithSecure(w http.ResponseWriter) {
	c := &http.Cookie{Name: "sid", Value: rand.Text()}
	http.SetCookie(w, c)
	c.Secure = true
	http.SetCookie(w, c)
}

func turnedOnThroughAnAlias(w http.ResponseWriter) {
	c := &http.Cookie{Name: "sid", Value: rand.Text()}
	same := c
	same.Secure = true
	http.SetCookie(w, c)
}

func turnedOnThroughTheAddress(w http.ResponseWriter) {
	c := http.Cookie{Name: "sid", Value: rand.Text()}
	p := &c
	p.Secure = true
	http.SetCookie(w, &c)
}

func turnedOnThroughTheAddressOfTheField(w http.ResponseWriter) {
	c := http.Cookie{Name: "sid", Value: rand.Text()}
	p := &c.Secure
	*p = true
	http.SetCookie(w, &c)
}

func theSecuredCopyIsSent(w http.ResponseWriter) {
	c := &http.Cookie{Name: "sid", Value: rand.Text()}
	other := *c
	other.Secure = true
	http.SetCookie(w, &other)
}

func everyCopyIsSecured(w http.ResponseWriter) {
	template := http.Cookie{Path: "/", HttpOnly: true}
	for i := range 3 {
		part := template
		part.Name = "jwt_" + strconv.Itoa(i)
		part.Value = rand.Text()
		part.Secure = true
		http.SetCookie(w, &part)
	}
}

func securedWhileReplaced(w http.ResponseWriter) {
	c := http.Cookie{Name: "sid", Value: rand.Text()}
	c = http.Cookie{Name: c.Name, Value: c.Value, Secure: true}
	http.SetCookie(w, &c)
}

func filledFromAFile(w http.ResponseWriter, config []byte) {
	var c http.Cookie
	if err := json.Unmarshal(config, &c); err != nil {
		return
	}
	http.SetCookie(w, &c)
}
