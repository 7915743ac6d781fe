// Package gincontrib logs people out of sessions that live in the cookie. All of it is
// silent: there is nothing else to end.
package gincontrib

import (
	"net/http"

	"github.com/gin-contrib/sessions"
	"github.com/gin-contrib/sessions/cookie"
	"github.com/gin-gonic/gin"
	gorilla "github.com/gorilla/sessions"
)

var store = gorilla.NewCookieStore([]byte("0123456789abcdef0123456789abcdef"))

func routes(r *gin.Engine) {
	r.Use(sessions.Sessions("shop", cookie.NewStore([]byte("0123456789abcdef0123456789abcdef"))))
	r.POST("/logout", func(c *gin.Context) { c.SetCookie("shop", "", -1, "/", "", true, true) })
}

func known(r *http.Request) bool {
	s, err := store.Get(r, "shop")
	return err == nil && !s.IsNew
}

func logout(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "shop", Path: "/", MaxAge: -1})
}
