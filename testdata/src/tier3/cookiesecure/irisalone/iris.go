// Package irisalone imports nothing but kataras/iris v12, which has other names
// for the types of its own packages and of net/http.
package irisalone

import "github.com/kataras/iris/v12"

func login(ctx iris.Context) {
	ctx.SetCookie(&iris.Cookie{Name: "sid", Value: ctx.FormValue("id")}) // want `^cookie "sid" is sent without Secure, so browsers also send it over plain HTTP$`
}
