// Package mw says of each session how long its cookie lasts, and does not know the store.
package mw

import (
	"net/http"

	ginsessions "github.com/gin-contrib/sessions"
	"github.com/gin-gonic/gin"
	"github.com/gorilla/sessions"
)

func Login(c *gin.Context) {
	s := ginsessions.Default(c)
	s.Options(ginsessions.Options{Path: "/", MaxAge: 7200, HttpOnly: true})
	s.Set("user", c.PostForm("user"))
	if err := s.Save(); err != nil {
		c.AbortWithStatus(http.StatusInternalServerError)
	}
}

func Logout(c *gin.Context) {
	s := ginsessions.Default(c)
	s.Options(ginsessions.Options{Path: "/", MaxAge: -1})
	if err := s.Save(); err != nil {
		c.AbortWithStatus(http.StatusInternalServerError)
	}
}

// App is given its store.
type App struct{ Store sessions.Store }

func (a *App) Login(w http.ResponseWriter, r *http.Request) {
	s, err := a.Store.Get(r, "app")
	if err != nil {
		http.Error(w, "no session", http.StatusBadRequest)
		return
	}
	s.Options = &sessions.Options{Path: "/", MaxAge: 3600, HttpOnly: true}
	s.Values["user"] = r.FormValue("user")
	if err := s.Save(r, w); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
	}
}
