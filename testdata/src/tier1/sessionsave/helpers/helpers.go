// Package helpers changes sessions in functions whose callers save them, or do not.
package helpers

import (
	"net/http"

	"github.com/gin-contrib/sessions"
	"github.com/gin-gonic/gin"
	gorilla "github.com/gorilla/sessions"
)

func put(c *gin.Context, key string, v any) { sessions.Default(c).Set(key, v) }

func saved(c *gin.Context) {
	put(c, "a", 1)
	put(c, "b", 2)
	if err := sessions.Default(c).Save(); err != nil {
		c.AbortWithStatus(http.StatusInternalServerError)
	}
}

func lost(c *gin.Context) {
	put(c, "a", 1) // want `^the session is changed here and not saved before the function returns, so the change is lost$`
	c.Redirect(http.StatusSeeOther, "/")
}

func putTwo(c *gin.Context) {
	put(c, "a", 1)
	put(c, "b", 2)
}

func lostBelow(c *gin.Context) {
	putTwo(c) // want `not saved`
	c.Redirect(http.StatusSeeOther, "/")
}

// Nobody saves what this does.
func putAlways(c *gin.Context) {
	sessions.Default(c).Set("seen", true) // want `not saved`
}

func page(c *gin.Context)  { putAlways(c) }
func other(c *gin.Context) { putAlways(c) }

type app struct{ store gorilla.Store }

func (a *app) set(r *http.Request, key string, v any) (*gorilla.Session, error) {
	s, err := a.store.Get(r, "app")
	if err != nil {
		return nil, err
	}
	s.Values[key] = v
	return s, nil
}

func (a *app) saves(w http.ResponseWriter, r *http.Request) {
	s, err := a.set(r, "k", 1)
	if err != nil {
		return
	}
	if err := s.Save(r, w); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
	}
}

func (a *app) loses(w http.ResponseWriter, r *http.Request) {
	s, err := a.set(r, "k", 1) // want `not saved`
	if err != nil {
		return
	}
	if s.IsNew {
		w.WriteHeader(http.StatusCreated)
	}
}
