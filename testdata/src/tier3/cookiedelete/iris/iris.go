// Package iris deletes cookies with kataras/iris.
package iris

import (
	"net/http"

	"github.com/kataras/iris/v12"
)

func login(ctx iris.Context, id string) {
	ctx.SetCookie(&http.Cookie{Name: "app", Value: id, Path: "/app"})
	ctx.SetCookie(&http.Cookie{Name: "root", Value: id, Path: "/"})
}

func logout(ctx iris.Context) {
	ctx.RemoveCookie("app")                                        // want `^cookie "app" is set with Path=/app, but deleted with Path=/: to browsers that is another cookie$`
	ctx.SetCookie(&http.Cookie{Name: "sid", Value: "", Path: "/"}) // want `cookie "sid" is not deleted`
}

// What follows is right.

func logoutWell(ctx iris.Context) {
	ctx.RemoveCookie("root")
	ctx.RemoveCookie("elsewhere")
	ctx.SetCookie(&http.Cookie{Name: "gone", MaxAge: -1, Path: "/"})
}
