// Package gincontrib changes sessions of gin-contrib.
package gincontrib

import (
	"net/http"

	"github.com/gin-contrib/sessions"
	"github.com/gin-gonic/gin"
)

func put(c *gin.Context) {
	s := sessions.Default(c)
	s.Set("user", 1) // want `not saved`
	c.Redirect(http.StatusFound, "/")
}

func logout(c *gin.Context) {
	s := sessions.Default(c)
	s.Clear()                               // overwritten below
	s.Options(sessions.Options{MaxAge: -1}) // want `not saved`
	c.Redirect(http.StatusFound, "/")
}

func taken(c *gin.Context) {
	sessions.Default(c).Delete("user") // want `not saved`
}

func flash(c *gin.Context) {
	sessions.Default(c).AddFlash("hello") // want `not saved`
}

func onOnePath(c *gin.Context) {
	s := sessions.Default(c)
	if c.PostForm("user") == "" {
		s.AddFlash("who are you?") // want `not saved`
		c.Redirect(http.StatusFound, "/login")
		return
	}
	s.Set("user", c.PostForm("user"))
	s.Save()
}

func saved(c *gin.Context) {
	s := sessions.Default(c)
	s.Set("user", 1)
	if err := s.Save(); err != nil {
		c.AbortWithStatus(http.StatusInternalServerError)
		return
	}
	c.Redirect(http.StatusFound, "/")
}

func savedByAnother(c *gin.Context) {
	sessions.Default(c).Set("user", 1)
	sessions.Default(c).Save()
}

func read(c *gin.Context) {
	if sessions.Default(c).Get("user") == nil {
		c.AbortWithStatus(http.StatusUnauthorized)
	}
}

func setUser(c *gin.Context, user int) {
	sessions.Default(c).Set("user", user)
}

func helper(c *gin.Context) {
	setUser(c, 1)
	sessions.Default(c).Save()
}

func setOther(c *gin.Context, user int) {
	sessions.Default(c).Set("user", user) // want `not saved`
}

func helperNotSaved(c *gin.Context) {
	setOther(c, 1)
}

func handedOn(c *gin.Context, done func(*gin.Context)) {
	sessions.Default(c).Set("user", 1)
	done(c)
}

func handler(save func(*gin.Context)) gin.HandlerFunc {
	return func(c *gin.Context) {
		sessions.Default(c).Set("user", 1)
		save(c)
	}
}

func sessionHandedOn(c *gin.Context, save func(sessions.Session)) {
	s := sessions.Default(c)
	s.Set("user", 1)
	save(s)
}

func configured(c *gin.Context) sessions.Session {
	s := sessions.Default(c)
	s.Options(sessions.Options{Path: "/", MaxAge: 3600})
	return s
}

func configuredAndRead(c *gin.Context) {
	if configured(c).Get("user") == nil {
		c.AbortWithStatus(http.StatusUnauthorized)
	}
}

func configuredAndChanged(c *gin.Context) {
	configured(c).Set("user", 1) // want `not saved`
}

func ended(c *gin.Context) {
	sessions.Default(c).Options(sessions.Options{Path: "/", MaxAge: -1}) // want `not saved`
}

func endedByHelper(c *gin.Context) {
	ended(c)
}
