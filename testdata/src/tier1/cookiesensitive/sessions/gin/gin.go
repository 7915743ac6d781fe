// Package gin keeps the sessions of gin in a cookie that is signed and not
// encrypted.
package gin

import (
	"os"

	"github.com/gin-contrib/sessions"
	"github.com/gin-contrib/sessions/cookie"
	"github.com/gin-gonic/gin"
)

func engine() *gin.Engine {
	r := gin.New()
	r.Use(sessions.Sessions("app", cookie.NewStore([]byte(os.Getenv("KEY")))))
	r.POST("/login", login)
	return r
}

func login(c *gin.Context) {
	s := sessions.Default(c)
	s.Set("pw", c.PostForm("password")) // want `^session value "pw" carries c\.PostForm\("password"\); the store keeps`
	s.AddFlash(c.PostForm("password"))  // want `^session value carries c\.PostForm\("password"\); the store keeps`
	s.Set("user", c.PostForm("user"))   // silent
	s.Set("ok", len(c.PostForm("password")) > 0)
	_ = s.Save()
}
