package cookielost

import (
	"net/http"

	beego "github.com/beego/beego/v2/server/web/context"
	iris "github.com/kataras/iris/v12/context"
)

func IrisAfterWrite(ctx *iris.Context) {
	ctx.WriteString("welcome")
	ctx.SetCookie(&http.Cookie{Name: "a", Value: "1"}) // want `cookie "a"`
}

func IrisBeforeWrite(ctx *iris.Context) {
	ctx.SetCookie(&http.Cookie{Name: "a", Value: "1"})
	ctx.WriteString("welcome")
}

func IrisAfterStatus(ctx *iris.Context) {
	ctx.StatusCode(http.StatusCreated)
	ctx.SetCookie(&http.Cookie{Name: "a", Value: "1"})
}

// IrisAfterRedirect is lost for GET only, which its code does not say.
func IrisAfterRedirect(ctx *iris.Context) {
	ctx.Redirect("/account", http.StatusSeeOther)
	ctx.SetCookie(&http.Cookie{Name: "a", Value: "1"})
}

// IrisRecorded asks for a response that waits.
func IrisRecorded(ctx *iris.Context) {
	ctx.Record()
	ctx.WriteString("welcome")
	ctx.SetCookie(&http.Cookie{Name: "a", Value: "1"})
}

func IrisHeader(ctx *iris.Context) {
	ctx.SetCookie(&http.Cookie{Name: "a", Value: "1"})
	ctx.Header("Set-Cookie", "b=2")
}

func BeegoAfterBody(ctx *beego.Context) {
	ctx.Output.Body([]byte("welcome"))
	ctx.SetCookie("a", "1") // want `cookie "a"`
}

func BeegoBeforeBody(ctx *beego.Context) {
	ctx.SetCookie("a", "1")
	ctx.Output.Body([]byte("welcome"))
}

func BeegoAfterWriteString(ctx *beego.Context) {
	ctx.WriteString("welcome")
	ctx.SetCookie("a", "1") // want `cookie "a"`
}

func BeegoAfterStatus(ctx *beego.Context) {
	ctx.Output.SetStatus(http.StatusCreated)
	ctx.SetCookie("a", "1")
}

func BeegoAfterRedirect(ctx *beego.Context) {
	ctx.Redirect(http.StatusSeeOther, "/account")
	ctx.SetCookie("a", "1") // want `cookie "a"`
}

func IrisWriterHeader(ctx *iris.Context) {
	ctx.SetCookie(&http.Cookie{Name: "a", Value: "1"})
	ctx.ResponseWriter().Header().Set("Set-Cookie", "b=2") // want `cookie "b" replaces the one that`
}

func BeegoHeader(ctx *beego.Context) {
	ctx.SetCookie("a", "1")
	ctx.Output.Header("Set-Cookie", "b=2") // want `cookie "b" replaces the one that`
}
