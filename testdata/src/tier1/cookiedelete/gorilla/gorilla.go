// Package gorilla has sessions that are ended.
package gorilla

import (
	"net/http"

	"github.com/gin-contrib/sessions"
	"github.com/gin-gonic/gin"
	gorilla "github.com/gorilla/sessions"
)

var store = gorilla.NewCookieStore([]byte("0123456789abcdef0123456789abcdef"))

func logout(w http.ResponseWriter, r *http.Request) {
	session, err := store.Get(r, "session")
	if err != nil {
		return
	}
	session.Options = &gorilla.Options{MaxAge: -1} // want `^session cookie is not deleted by options without a Path, which replace those of the store, but for URLs directly below /$`
	_ = session.Save(r, w)
}

func logoutGin(c *gin.Context) {
	session := sessions.Default(c)
	session.Clear()
	session.Options(sessions.Options{MaxAge: -1}) // want `^session cookie is not deleted by options without a Path`
	_ = session.Save()
}

func routes(mux *http.ServeMux, r *gin.Engine) {
	mux.HandleFunc("/auth/logout", logout)
	mux.HandleFunc("/logout", logoutAtRoot)
	r.POST("/api/logout", logoutGin)
}

// What follows is right.

// The directory of its URL is the Path.
func logoutAtRoot(w http.ResponseWriter, r *http.Request) {
	session, err := store.Get(r, "session")
	if err != nil {
		return
	}
	session.Options = &gorilla.Options{MaxAge: -1}
	_ = session.Save(r, w)
}

func logoutWell(w http.ResponseWriter, r *http.Request) {
	session, err := store.Get(r, "session")
	if err != nil {
		return
	}
	session.Options.MaxAge = -1
	_ = session.Save(r, w)
}

func logoutWithPath(w http.ResponseWriter, r *http.Request) {
	session, err := store.Get(r, "session")
	if err != nil {
		return
	}
	session.Options = &gorilla.Options{Path: "/", MaxAge: -1}
	_ = session.Save(r, w)
}

func logoutGinWithPath(c *gin.Context) {
	session := sessions.Default(c)
	session.Options(sessions.Options{Path: "/", MaxAge: -1})
	_ = session.Save()
}
