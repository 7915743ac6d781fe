// Package shapes_globals sends cookies that live in package variables, or are
// copied from templates that do.
package shapes_globals

import (
	"crypto/rand"
	"net/http"
	"os"
)

var template = http.Cookie{Path: "/", HttpOnly: true} // want `cookie "copied" is sent without Secure, so browsers`

func copied(w http.ResponseWriter) {
	c := template
	c.Name, c.Value = "copied", rand.Text()
	http.SetCookie(w, &c)
}

var pointer = &http.Cookie{Name: "pointer", Path: "/"} // want `cookie "pointer" is sent without Secure, so browsers`

func copiedThroughThePointer(w http.ResponseWriter) {
	c := *pointer
	c.Value = rand.Text()
	http.SetCookie(w, &c)
}

var fixed = &http.Cookie{Name: "fixed", Value: "1"} // want `cookie "fixed" is sent without Secure, so browsers`

func sentAsItIs(w http.ResponseWriter) { http.SetCookie(w, fixed) }

var explicit = http.Cookie{
	Name:   "explicit",
	Value:  "1",
	Secure: false, // want `cookie "explicit" is sent without Secure, so browsers`
}

func sentByAddress(w http.ResponseWriter) { http.SetCookie(w, &explicit) }

var made = newCookie()

func newCookie() *http.Cookie {
	return &http.Cookie{Name: "made", Value: "1"} // want `cookie "made" is sent without Secure, so browsers`
}

func sentAsMade(w http.ResponseWriter) { http.SetCookie(w, made) }

var inInit *http.Cookie

func init() {
	inInit = &http.Cookie{Name: "init", Value: "1"} // want `cookie "init" is sent without Secure, so browsers`
	inInit.HttpOnly = true
}

func sentFromInit(w http.ResponseWriter) { http.SetCookie(w, inInit) }

var onlyACopy = http.Cookie{Name: "onlyACopy", Path: "/"} // want `cookie "onlyACopy" is sent without Secure, so browsers`

// What is done to a copy does not change the template.
func copyIsSecured(w http.ResponseWriter) {
	c := onlyACopy
	c.Secure = true
	http.SetCookie(w, &c)
}

func otherCopyIsNot(w http.ResponseWriter) {
	c := onlyACopy
	http.SetCookie(w, &c)
}

// Silent from here on.

var secured = http.Cookie{Path: "/", Secure: true}

func copiedFromSecured(w http.ResponseWriter) {
	c := secured
	c.Name, c.Value = "secured", rand.Text()
	http.SetCookie(w, &c)
}

var forCopies = http.Cookie{Path: "/"}

func everyCopyIsSecured(w http.ResponseWriter, r *http.Request) {
	c := forCopies
	c.Name, c.Secure = "tls", r.TLS != nil
	http.SetCookie(w, &c)
}

var inACalledFunction = http.Cookie{Name: "called", Path: "/"}

func init() { setup(os.Getenv("ENV")) }

func setup(env string) {
	if env == "production" {
		inACalledFunction.Secure = true
	}
}

func sentAsSetUp(w http.ResponseWriter) {
	c := inACalledFunction
	c.Value = rand.Text()
	http.SetCookie(w, &c)
}

var inSecondInit = &http.Cookie{Name: "second", Value: "1"}

func init() { inSecondInit.Secure = true }

func sentAfterInit(w http.ResponseWriter) { http.SetCookie(w, inSecondInit) }

var throughAddress = http.Cookie{Name: "address", Path: "/"}

func address() *http.Cookie { return &throughAddress }

// SecureByAddress is called by main.
func SecureByAddress() { address().Secure = true }

func sentByAddressElsewhere(w http.ResponseWriter) {
	c := throughAddress
	http.SetCookie(w, &c)
}

var replaced = &http.Cookie{Name: "replaced", Value: "1"}

// Replace is called by main.
func Replace(c *http.Cookie) { replaced = c }

func sentWhenReplaced(w http.ResponseWriter) { http.SetCookie(w, replaced) }

var neverSent = http.Cookie{Name: "compared"}

func compared(c *http.Cookie) bool { return c.Name == neverSent.Name && c.Secure == neverSent.Secure }

// Depends on a variable that is initialised later in the source.
var early = http.Cookie{Name: "early", Value: "1", Secure: late}

var late = os.Getenv("INSECURE") == ""

func sentEarly(w http.ResponseWriter) { http.SetCookie(w, &early) }

var inMain = http.Cookie{Name: "main", Path: "/"}

// Configure is called by main.
func Configure() {
	if os.Getenv("ENV") == "production" {
		inMain.Secure = true
	}
}

func sentAsConfigured(w http.ResponseWriter) {
	c := inMain
	c.Value = rand.Text()
	http.SetCookie(w, &c)
}

// Exported is for importers to change.
var Exported = http.Cookie{Name: "exported", Path: "/"}

func sentAsExported(w http.ResponseWriter) {
	c := Exported
	c.Value = rand.Text()
	http.SetCookie(w, &c)
}
