// Package handlers sets SameSite in some of its handlers, for their own cookies. That
// says nothing of those of others.
package handlers

import (
	"crypto/rand"
	"net/http"

	"github.com/gin-gonic/gin"
)

const week = 7 * 24 * 60 * 60

func register(c *gin.Context) {
	c.SetCookie("session_id", rand.Text(), week, "/", "", true, true) // want `cookie "session_id" is sent without SameSite, so browsers`
	c.Redirect(http.StatusSeeOther, "/")
}

// forgotten has two cookies, the first of which is sent too early.
func forgotten(c *gin.Context) {
	c.SetCookie("access_token", rand.Text(), week, "/", "", true, true) // want `cookie "access_token" is sent without SameSite, so browsers`
	c.SetSameSite(http.SameSiteLaxMode)
	c.SetCookie("refresh_token", rand.Text(), week, "/auth", "", true, true)
	c.JSON(http.StatusOK, gin.H{"ok": true})
}

func keep(c *gin.Context, name, value string) {
	c.SetCookie(name, value, week, "/", "", true, true) // want `cookie "remember_token" is sent without SameSite, so browsers`
}

func remember(c *gin.Context) {
	keep(c, "remember_token", rand.Text())
}

func returned() gin.HandlerFunc {
	return func(c *gin.Context) {
		c.SetCookie("sid", rand.Text(), week, "/", "", true, true) // want `cookie "sid" is sent without SameSite, so browsers`
		c.Status(http.StatusNoContent)
	}
}

// Put can be called by others, and what does here has set none.
func Put(c *gin.Context, token string) {
	c.SetCookie("token", token, week, "/", "", true, true) // want `cookie "token" is sent without SameSite, so browsers`
}

func puts(c *gin.Context) {
	Put(c, rand.Text())
	c.Redirect(http.StatusSeeOther, "/")
}

// Silent from here on.

func login(c *gin.Context) {
	c.SetSameSite(http.SameSiteLaxMode)
	c.SetCookie("session_id", rand.Text(), week, "/", "", true, true)
	c.JSON(http.StatusOK, gin.H{"ok": true})
}

func answering() gin.HandlerFunc {
	return func(c *gin.Context) {
		c.SetSameSite(http.SameSiteStrictMode)
		give(c, "access_token")
		give(c, "refresh_token")
	}
}

// give is called with what its callers have set.
func give(c *gin.Context, name string) {
	c.SetCookie(name, rand.Text(), week, "/", "", true, true)
}

// lax is called by handlers that go on with it.
func lax(c *gin.Context) { c.SetSameSite(http.SameSiteLaxMode) }

func helped(c *gin.Context) {
	lax(c)
	c.SetCookie("session_id", rand.Text(), week, "/", "", true, true)
	c.String(http.StatusOK, "hello")
}

// Give can be called by others, and all that do here have set a mode.
func Give(c *gin.Context, token string) {
	c.SetCookie("token", token, week, "/", "", true, true)
}

func gives(c *gin.Context) {
	c.SetSameSite(http.SameSiteLaxMode)
	Give(c, rand.Text())
	c.Redirect(http.StatusSeeOther, "/")
}

type settings struct{ SameSite http.SameSite }

func (s *settings) configured(c *gin.Context) {
	c.SetSameSite(s.SameSite)
	c.SetCookie("session_id", rand.Text(), week, "/", "", true, true)
	c.JSON(http.StatusOK, gin.H{"ok": true})
}

func (s *settings) decided(c *gin.Context) {
	if c.Request.TLS != nil {
		c.SetSameSite(http.SameSiteLaxMode)
	}
	c.SetCookie("session_id", rand.Text(), week, "/", "", true, true)
	c.JSON(http.StatusOK, gin.H{"ok": true})
}

type modes interface{ SetMode(c *gin.Context) }

// unseen has something else decide it, which this package cannot see.
func unseen(c *gin.Context, m modes) {
	m.SetMode(c)
	c.SetCookie("session_id", rand.Text(), week, "/", "", true, true)
	c.JSON(http.StatusOK, gin.H{"ok": true})
}

func kept(c *gin.Context) {
	value, err := c.Cookie("theme")
	if err != nil {
		value = "light"
	}
	c.SetCookie("theme", value, week, "/", "", true, true)
}
