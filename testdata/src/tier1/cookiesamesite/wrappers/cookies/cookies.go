// Package cookies sends cookies whose names other packages choose.
package cookies

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

// Set says nothing about SameSite.
func Set(w http.ResponseWriter, name, value string) {
	http.SetCookie(w, &http.Cookie{Name: name, Value: value, Path: "/", Secure: true, HttpOnly: true})
}

// SetGin leaves it to who comes before.
func SetGin(c *gin.Context, name, value string) {
	c.SetCookie(name, value, 3600, "/", "", true, true)
}

// SetStrictly decides it.
func SetStrictly(c *gin.Context, name, value string) {
	c.SetSameSite(http.SameSiteStrictMode)
	c.SetCookie(name, value, 3600, "/", "", true, true)
}

// SetAs leaves it to the caller.
func SetAs(c *gin.Context, name, value string, mode http.SameSite) {
	c.SetSameSite(mode)
	c.SetCookie(name, value, 3600, "/", "", true, true)
}

// Settings decide it at run time.
type Settings struct{ Mode http.SameSite }

// Set sends a cookie.
func (s *Settings) Set(c *gin.Context, name, value string) {
	c.SetSameSite(s.Mode)
	c.SetCookie(name, value, 3600, "/", "", true, true)
}

// Session is reported here.
func Session(w http.ResponseWriter, value string) {
	send(w, &http.Cookie{Name: "refresh_token", Value: value}) // want `cookie "refresh_token" is sent without SameSite, so browsers`
}

func send(w http.ResponseWriter, c *http.Cookie) { http.SetCookie(w, c) }
