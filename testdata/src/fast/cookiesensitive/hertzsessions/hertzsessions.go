// Package hertzsessions puts what it reads from requests into sessions of
// hertz-contrib/sessions that live in the cookie.
package hertzsessions

import (
	"github.com/cloudwego/hertz/pkg/app"
	"github.com/hertz-contrib/sessions"
	"github.com/hertz-contrib/sessions/cookie"
)

func middleware(key []byte) app.HandlerFunc {
	return sessions.New("app", cookie.NewStore(key))
}

func login(c *app.RequestContext, id int) error {
	session := sessions.Default(c)
	session.Set("pw", c.PostForm("password"))            // want `session value "pw" carries c.PostForm\("password"\); the store keeps sessions in the cookie, signed but not encrypted`
	session.AddFlash("wrong: " + c.PostForm("password")) // want `session value carries c.PostForm\("password"\)`
	session.Set("user", id)                              // silent
	return session.Save()
}
