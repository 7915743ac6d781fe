// Package others sends cookies with gf, macaron and others.
package others

import (
	"crypto/rand"
	"net/http"
	"time"

	"github.com/gogf/gf/v2/net/ghttp"
	"github.com/kataras/iris/v12"
	"github.com/kataras/iris/v12/context"
	"github.com/revel/revel"
	"gopkg.in/macaron.v1"
)

func gf(r *ghttp.Request) {
	r.Cookie.SetCookie("sid", rand.Text(), "", "/", time.Hour, ghttp.CookieOptions{Secure: true}) // want `^cookie "sid" is sent without SameSite, so`
}

func gfServer(s *ghttp.Server) error {
	config := ghttp.NewConfig() // want `session cookie is sent without SameSite`
	config.CookieSecure = true
	return s.SetConfig(config)
}

func revels(c *revel.Controller) {
	c.SetCookie(&http.Cookie{Name: "sid", Value: rand.Text(), Secure: true}) // want `cookie "sid" is sent without SameSite`
}

// SameSite cannot be set but by a function.
func macarons(ctx *macaron.Context) {
	ctx.SetCookie("sid", rand.Text(), 3600, "/", "", true, true) // want `cookie "sid" is sent without SameSite`
}

func irises(ctx iris.Context) {
	ctx.SetCookieKV("sid", rand.Text()) // want `cookie "sid" is sent without SameSite`
}

// Silent from here on.

func gfSet(r *ghttp.Request) {
	r.Cookie.SetCookie("sid", rand.Text(), "", "/", time.Hour, ghttp.CookieOptions{SameSite: http.SameSiteLaxMode})
	r.Cookie.Remove("sid")
}

func gfServerSet(s *ghttp.Server) error {
	config := ghttp.NewConfig()
	config.CookieSameSite = "lax"
	return s.SetConfig(config)
}

func revelsSet(c *revel.Controller) {
	c.SetCookie(&http.Cookie{Name: "sid", Value: rand.Text(), SameSite: http.SameSiteLaxMode})
}

func macaronsSet(ctx *macaron.Context) {
	ctx.SetCookie("sid", rand.Text(), func(c *http.Cookie) { c.SameSite = http.SameSiteLaxMode })
	ctx.SetCookie("sid", "", -1)
}

func irisesSet(ctx iris.Context) {
	ctx.SetCookieKV("sid", rand.Text(), context.CookieSameSite(http.SameSiteLaxMode))
	ctx.RemoveCookie("sid")
}
