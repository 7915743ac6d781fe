// Package gf puts what it reads from requests into cookies, with gogf/gf,
// gobuffalo/buffalo and kataras/iris.
package gf

import (
	"crypto/rand"
	"time"

	"github.com/gobuffalo/buffalo"
	"github.com/gogf/gf/v2/net/ghttp"
	"github.com/kataras/iris/v12"
)

func form(r *ghttp.Request) {
	password := r.GetForm("password").String()
	r.Cookie.Set("remember", password)                              // want `password`
	r.Cookie.SetCookie("remember", password, "", "/", time.Hour)    // want `password`
	r.Cookie.Set("remember", rand.Text())                           // silent
	r.Cookie.Set("theme", r.GetQuery("theme", "light").String())    // silent
	r.Cookie.SetCookie("remember", rand.Text(), "", "/", time.Hour) // silent
}

func parsed(r *ghttp.Request) {
	pw := r.Get("password")
	r.Cookie.Set("remember", pw.String())                // want `^cookie "remember" carries r\.Get\("password"\); cookies`
	r.Cookie.Set("r", r.GetRequest("password").String()) // want `^cookie "r" carries r\.GetRequest\("password"\); cookies`
}

func remember(c buffalo.Context, password string) error {
	c.Cookies().Set("remember", password, time.Hour) // want `password`
	return nil
}

func kv(ctx iris.Context) {
	ctx.SetCookieKV("remember", ctx.PostValue("password")) // want `password`
	ctx.SetCookieKV("theme", ctx.URLParam("theme"))
}
