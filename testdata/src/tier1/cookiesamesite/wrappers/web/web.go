// Package web chooses the names.
package web

import (
	"net/http"

	"github.com/gin-gonic/gin"

	"tier1/cookiesamesite/wrappers/cookies"
)

func netHTTP(w http.ResponseWriter, id string) {
	cookies.Set(w, "sid", id) // want `cookie "sid" is sent without SameSite, so browsers`
}

func withGin(c *gin.Context, id string) {
	cookies.SetGin(c, "sid", id)                          // want `cookie "sid" is sent without SameSite, so browsers`
	cookies.SetAs(c, "sid", id, http.SameSiteDefaultMode) // want `cookie "sid" is sent without SameSite, so browsers`
}

// Silent from here on.

func right(w http.ResponseWriter, c *gin.Context, s *cookies.Settings, id string) {
	cookies.Set(w, "theme", id)
	cookies.SetGin(c, "theme", id)
	cookies.SetStrictly(c, "sid", id)
	cookies.SetAs(c, "sid", id, http.SameSiteLaxMode)
	s.Set(c, "sid", id)
	cookies.Session(w, id)
}

func handler(s *cookies.Settings) gin.HandlerFunc {
	return func(c *gin.Context) { s.Set(c, "sid", "x") }
}
