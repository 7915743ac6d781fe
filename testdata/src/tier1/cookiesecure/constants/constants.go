// Package constants decides on Secure before the program runs, if not with
// the word false.
package constants

import (
	"crypto/rand"
	"flag"
	"net/http"
	"os"
)

const (
	devMode       = true
	secureCookies = false
	environment   = "development"
	level         = 2
)

func negatedConstant(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{
		Name:   "sid",
		Value:  rand.Text(),
		Secure: !devMode, // want `cookie "sid" is sent without Secure, so browsers`
	})
}

func namedConstant(w http.ResponseWriter) {
	c := &http.Cookie{Name: "sid", Value: rand.Text()}
	c.Secure = secureCookies // want `cookie "sid" is sent without Secure, so browsers`
	http.SetCookie(w, c)
}

func comparedConstant(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{
		Name:   "sid",
		Value:  rand.Text(),
		Secure: environment == "production", // want `cookie "sid" is sent without Secure, so browsers`
	})
}

func computedConstant(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{
		Name:   "sid",
		Value:  rand.Text(),
		Secure: level > 2 && !devMode, // want `cookie "sid" is sent without Secure, so browsers`
	})
}

func localConstant(w http.ResponseWriter) {
	const secure = false
	http.SetCookie(w, &http.Cookie{
		Name:   "sid",
		Value:  rand.Text(),
		Secure: secure, // want `cookie "sid" is sent without Secure, so browsers`
	})
}

func localVariable(w http.ResponseWriter) {
	secure := false // TODO: set in production
	http.SetCookie(w, &http.Cookie{
		Name:   "sid",
		Value:  rand.Text(),
		Secure: secure, // want `cookie "sid" is sent without Secure, so browsers`
	})
}

// unexported, has an initialiser, and nobody assigns to it.
var secureByDefault = false

func packageVariable(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{
		Name:   "sid",
		Value:  rand.Text(),
		Secure: secureByDefault, // want `cookie "sid" is sent without Secure, so browsers`
	})
}

func isProduction() bool { return false }

func constantFunction(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{
		Name:   "sid",
		Value:  rand.Text(),
		Secure: isProduction(), // want `cookie "sid" is sent without Secure, so browsers`
	})
}

func supportsHTTPS(r *http.Request) bool {
	if r.TLS == nil {
		return false
	}
	return false
}

func constantOnEveryReturn(w http.ResponseWriter, r *http.Request) {
	c := http.Cookie{Name: "sid", Value: rand.Text()}
	c.Secure = supportsHTTPS(r) // want `cookie "sid" is sent without Secure, so browsers`
	http.SetCookie(w, &c)
}

// Silent from here on.

func constantsThatAreTrue(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: rand.Text(), Secure: devMode})
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: rand.Text(), Secure: !secureCookies})
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: rand.Text(), Secure: environment != "production"})
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: rand.Text(), Secure: !isProduction()})
}

// SecureCookies is exported: importers may assign to it.
var SecureCookies = false

func exportedVariable(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: rand.Text(), Secure: SecureCookies})
}

var secureFromEnvironment = false

func init() {
	secureFromEnvironment = os.Getenv("COOKIE_SECURE") != ""
}

func assignedVariable(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: rand.Text(), Secure: secureFromEnvironment})
}

var secureFromFlag = false

func init() {
	flag.BoolVar(&secureFromFlag, "secure", false, "send cookies over HTTPS only")
}

func variableOfAFlag(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: rand.Text(), Secure: secureFromFlag})
}

// The linker can set strings: go build -ldflags "-X …buildMode=release".
var buildMode = "debug"

func stringVariable(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: rand.Text(), Secure: buildMode == "release"})
}

var computed = os.Getenv("INSECURE") == ""

func computedVariable(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: rand.Text(), Secure: computed})
}

func eitherConstant(prod bool) bool {
	if prod {
		return true
	}
	return false
}

func functionOfItsArgument(w http.ResponseWriter, prod bool) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: rand.Text(), Secure: eitherConstant(prod)})
}

func localVariableThatChanges(w http.ResponseWriter, r *http.Request) {
	secure := false
	if r.TLS != nil {
		secure = true
	}
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: rand.Text(), Secure: secure})
}
