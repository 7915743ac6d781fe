// Package cookies makes and sends cookies for another package.
package cookies

import (
	"crypto/rand"
	"encoding/json"
	"net/http"
	"net/url"
	"os"

	"github.com/gin-gonic/gin"
)

// New is for others to send.
func New(name string) *http.Cookie { return &http.Cookie{Name: name, Value: rand.Text(), Secure: true} }

// Set has a parameter for Secure.
func Set(w http.ResponseWriter, name, value string, secure bool) {
	http.SetCookie(w, &http.Cookie{Name: name, Value: value, Path: "/", Secure: secure})
}

// Embedded is for other sites, and says so to the browser without Secure.
func Embedded() *http.Cookie {
	return &http.Cookie{Name: "embed", Value: rand.Text(), SameSite: http.SameSiteNoneMode}
}

// Nowhere is told here, where its domain is.
func Nowhere(w http.ResponseWriter, value string) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: value, Domain: "localhost"}) // want `^cookie "sid" is sent with Domain=localhost: browsers drop`
}

// NowhereGin is told here as well, for every name that callers choose.
func NowhereGin(c *gin.Context, name, value string) {
	c.SetCookie(name, value, 3600, "/", "localhost", true, true) // want `^cookie is sent with Domain=localhost: browsers drop`
}

// AtPort has a domain that is none whatever the port is.
func AtPort(w http.ResponseWriter, value string) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: value, Domain: "example.com:" + os.Getenv("PORT")}) // want `^cookie "sid" is sent without a Domain: Domain=example.com:… is no domain`
}

// Bound breaks the contract of its name here.
func Bound(w http.ResponseWriter, value string) {
	http.SetCookie(w, &http.Cookie{Name: "__Host-sid", Value: value, Path: "/app", Domain: "example.com", Secure: true}) // want `^cookie "__Host-sid" is sent with Path=/app: browsers drop` `^cookie "__Host-sid" is sent with Domain=example.com: browsers drop`
}

// Settings sends JSON.
func Settings(w http.ResponseWriter, settings map[string]string) {
	text, _ := json.Marshal(settings)
	http.SetCookie(w, &http.Cookie{Name: "settings", Value: string(text)}) // want `^cookie "settings" arrives with another value: it is JSON`
}

// Quiet is right as it is, it says.
func Quiet(w http.ResponseWriter, value string) {
	//cookielint:ignore cookieinvalid // only for development
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: value, Domain: "localhost"})
}

// Example has a domain and a path that are right for most names.
func Example(w http.ResponseWriter, name, value string) {
	http.SetCookie(w, &http.Cookie{Name: name, Value: value, Path: "/app", Domain: "example.com", Secure: true})
}

// At has the domain that the caller says.
func At(w http.ResponseWriter, name, value, domain string) {
	http.SetCookie(w, &http.Cookie{Name: name, Value: value, Path: "/", Domain: domain, Secure: true})
}

// Local is for others to send, and not sent here.
func Local() *http.Cookie { return &http.Cookie{Name: "sid", Value: rand.Text(), Domain: "localhost"} }

// Shared is sent here and by others.
func Shared() *http.Cookie {
	return &http.Cookie{Name: "sid", Value: rand.Text(), Domain: "localhost"} // want `^cookie "sid" is sent with Domain=localhost: browsers drop`
}

func shared(w http.ResponseWriter) { http.SetCookie(w, Shared()) }

// Base is deleted here, without its contract, and sent by others.
func Base(value string) *http.Cookie {
	return &http.Cookie{Name: "__Host-base", Value: value, Path: "/app", Secure: true}
}

func over(w http.ResponseWriter) {
	c := Base("")
	c.MaxAge = -1
	http.SetCookie(w, c)
}

// Gone is deleted nowhere, which is told here.
func Gone(c *gin.Context) {
	c.SetCookie("sid", "", -1, "/", "localhost", true, true) // want `^cookie "sid" is sent with Domain=localhost: browsers drop`
}

// Encoded says nothing that a caller could not send.
func Encoded(w http.ResponseWriter, settings map[string]string) {
	text, _ := json.Marshal(settings)
	http.SetCookie(w, &http.Cookie{Name: "settings", Value: url.QueryEscape(string(text))})
}
