// Package others sends cookies with gf, macaron and others.
package others

import (
	"crypto/rand"
	"net/http"
	"time"

	"github.com/gogf/gf/v2/net/ghttp"
	"github.com/revel/revel"
	"gopkg.in/macaron.v1"
)

func gf(r *ghttp.Request) {
	r.Cookie.SetCookie("sid", rand.Text(), "", "/", time.Hour, ghttp.CookieOptions{Secure: true}) // want `^cookie "sid" is sent without HttpOnly, so`
}

func gfServer(s *ghttp.Server) error {
	config := ghttp.NewConfig() // want `session cookie is sent without HttpOnly`
	config.CookieSecure = true
	return s.SetConfig(config)
}

func revels(c *revel.Controller) {
	c.SetCookie(&http.Cookie{Name: "sid", Value: rand.Text(), Secure: true}) // want `cookie "sid" is sent without HttpOnly`
}

func macarons(ctx *macaron.Context) {
	ctx.SetCookie("sid", rand.Text(), 3600, "/", "", true)        // want `cookie "sid" is sent without HttpOnly`
	ctx.SetCookie("sid", rand.Text(), 3600, "/", "", true, false) // want `cookie "sid" is sent without HttpOnly`
}

// Silent from here on.

func gfSet(r *ghttp.Request) {
	r.Cookie.SetCookie("sid", rand.Text(), "", "/", time.Hour, ghttp.CookieOptions{HttpOnly: true})
	r.Cookie.Remove("sid")
}

func gfServerSet(s *ghttp.Server) error {
	config := ghttp.NewConfig()
	config.CookieHttpOnly = true
	return s.SetConfig(config)
}

func revelsSet(c *revel.Controller) {
	c.SetCookie(&http.Cookie{Name: "sid", Value: rand.Text(), HttpOnly: true})
}

func macaronsSet(ctx *macaron.Context) {
	ctx.SetCookie("sid", rand.Text(), 3600, "/", "", true, true)
	ctx.SetCookie("sid", "", -1)
}
