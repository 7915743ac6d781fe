// Package web sends the cookies of another package.
package web

import (
	"net/http"

	"github.com/gin-gonic/gin"

	"tier1/cookieinvalid/packages/cookies"
)

func constructor(w http.ResponseWriter) {
	http.SetCookie(w, cookies.New("__Host-sid")) // want `cookie "__Host-sid" is sent without Path=/: browsers drop`
}

func argument(w http.ResponseWriter, id string) {
	cookies.Set(w, "__Host-sid", id, false) // want `cookie "__Host-sid" is sent without Secure: browsers drop`
}

func embedded(w http.ResponseWriter) {
	http.SetCookie(w, cookies.Embedded()) // want `^cookie "embed" is sent without Secure: browsers drop cookies that have SameSite=None but not Secure$`
}

func named(w http.ResponseWriter, id string) {
	cookies.Example(w, "__Host-sid", id)     // want `^cookie "__Host-sid" is sent with Path=/app: browsers drop` `^cookie "__Host-sid" is sent with Domain=example.com: browsers drop`
	cookies.At(w, "sid", id, "localhost")    // want `^cookie "sid" is sent with Domain=localhost: browsers drop`
	cookies.At(w, "__Host-sid", id, "a.org") // want `^cookie "__Host-sid" is sent with Domain=a.org: browsers drop`
	http.SetCookie(w, cookies.Base(id))      // want `^cookie "__Host-base" is sent with Path=/app: browsers drop`
	http.SetCookie(w, cookies.Local())       // want `^cookie "sid" is sent with Domain=localhost: browsers drop`
}

// moved has a domain of its own instead.
func moved(w http.ResponseWriter) {
	c := cookies.Shared()
	c.Domain = "com" // want `^cookie "sid" is sent with Domain=com: browsers drop`
	http.SetCookie(w, c)
}

// Silent from here on.

// toldThere are of functions that have been told of where they are.
func toldThere(w http.ResponseWriter, c *gin.Context, id string) {
	cookies.Nowhere(w, id)
	cookies.NowhereGin(c, "sid", id)
	cookies.AtPort(w, id)
	cookies.Bound(w, id)
	cookies.Settings(w, map[string]string{"id": id})
	cookies.Quiet(w, id)
	cookies.Gone(c)
	cookies.Encoded(w, nil)
	http.SetCookie(w, cookies.Shared())
}

func sent(w http.ResponseWriter, id string) {
	cookies.Example(w, "sid", id)
	cookies.At(w, "sid", id, "example.com")
}

func right(w http.ResponseWriter, id string, https bool) {
	c := cookies.New("__Host-sid")
	c.Path = "/"
	http.SetCookie(w, c)
	http.SetCookie(w, cookies.New("__Secure-sid"))
	cookies.Set(w, "__Host-sid", id, true)
	cookies.Set(w, "__Host-sid", id, https)
	cookies.Set(w, "sid", id, false)
}
