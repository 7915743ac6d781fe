// Package buffalo puts what it reads from requests into sessions of gobuffalo/buffalo,
// whose store it leaves as it is.
package buffalo

import (
	"crypto/rand"
	"os"
	"time"

	"github.com/gobuffalo/buffalo"
)

type user struct {
	ID       int
	Name     string
	Password string
}

func newApp() *buffalo.App {
	app := buffalo.New(buffalo.Options{Env: os.Getenv("GO_ENV"), SessionName: "_shop_session"})
	app.POST("/login", login)
	app.POST("/users", create)
	return app
}

func login(c buffalo.Context) error {
	password := c.Param("password")
	c.Session().Set("pw", password)                    // want `session value "pw" carries c.Param\("password"\); the store keeps sessions in the cookie, signed but not encrypted`
	c.Session().Session.Values["again"] = password     // want `session value "again" carries c.Param`
	c.Flash().Add("danger", "no such user: "+password) // want `session value carries c.Param`
	return c.Redirect(302, "/")
}

func create(c buffalo.Context) error {
	u := &user{}
	if err := c.Bind(u); err != nil {
		return err
	}
	c.Session().Set("user", u) // want `session value "user" carries u \(field Password`
	return c.Session().Save()
}

// Cookies of their own.

func remember(c buffalo.Context, u *user) error {
	c.Cookies().Set("remember", u.Password, time.Hour)                                   // want `cookie "remember" carries u.Password`
	c.Cookies().SetWithExpirationTime("until", u.Password, time.Now().Add(24*time.Hour)) // want `cookie "until" carries u.Password`
	c.Cookies().SetWithPath("below", u.Password, "/account")                             // want `cookie "below" carries u.Password`
	return nil
}

// Silent from here on.

func forgotten(c buffalo.Context) {
	c.Cookies().SetWithPath("token", rand.Text(), "/account")
	c.Cookies().SetWithExpirationTime("password", c.Param("password"), time.Unix(0, 0))
	c.Cookies().Delete("remember")
}

func harmless(c buffalo.Context, u *user) error {
	c.Session().Set("user_id", u.ID)
	c.Session().Set("admitted", c.Param("password") == u.Password)
	c.Session().Delete("password")
	c.Flash().Add("success", "Welcome, "+u.Name)
	return c.Redirect(302, "/")
}
