package cookieinvalid

import (
	"context"
	"encoding/base64"
	"encoding/json"
	"net/http"
	"net/url"
	"strings"

	beego "github.com/beego/beego/v2/server/web/context"
	hertz "github.com/cloudwego/hertz/pkg/app"
	"github.com/gin-gonic/gin"
	fiberv2 "github.com/gofiber/fiber/v2"
	fiberv3 "github.com/gofiber/fiber/v3"
	"github.com/valyala/fasthttp"
)

func ValueJSON(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: `{"items":[1,2]}`}) // want `value`
}

func ValueMarshalled(w http.ResponseWriter, r *http.Request) {
	cart, _ := json.Marshal(map[string]string{"item": r.Method})
	http.SetCookie(w, &http.Cookie{Name: "a", Value: string(cart)}) // want `value`
}

func ValueMarshalledBase64(w http.ResponseWriter, r *http.Request) {
	cart, _ := json.Marshal(map[string]string{"item": r.Method})
	http.SetCookie(w, &http.Cookie{Name: "a", Value: base64.RawURLEncoding.EncodeToString(cart)})
}

func ValueMarshalledQuery(w http.ResponseWriter, r *http.Request) {
	cart, _ := json.Marshal(map[string]string{"item": r.Method})
	http.SetCookie(w, &http.Cookie{Name: "a", Value: url.QueryEscape(string(cart))})
}

func ValueSemicolon(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "one;two"}) // want `value`
}

func ValueBackslash(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: `one\two`}) // want `value`
}

func ValueNotASCII(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "Zoë"}) // want `value`
}

func ValueNewline(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "one\ntwo"}) // want `value`
}

// ValueSpace is put into quotes, which net/http takes off again.
func ValueSpace(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "one two,three"})
}

func GinValueJSON(c *gin.Context) {
	c.SetCookie("a", `{"items":[1,2]}`, 0, "/", "", false, false)
}

func HertzValueJSON(_ context.Context, c *hertz.RequestContext) {
	c.SetCookie("a", `{"items":[1,2]}`, 0, "/", "", 0, false, false)
}

func BeegoValueJSON(ctx *beego.Context) {
	ctx.SetCookie("a", `{"items":[1,2]}`)
}

func FiberV2ValueJSON(c *fiberv2.Ctx) error {
	c.Cookie(&fiberv2.Cookie{Name: "a", Value: `{"items":[1,2]}`})
	return nil
}

func FiberV3ValueJSON(c fiberv3.Ctx) error {
	c.Cookie(&fiberv3.Cookie{Name: "a", Value: `{"items":[1,2]}`}) // want `value`
	return nil
}

func FiberV3ValueQuery(c fiberv3.Ctx) error {
	c.Cookie(&fiberv3.Cookie{Name: "a", Value: url.QueryEscape(`{"items":[1,2]}`)})
	return nil
}

func FiberV3NameWithSpace(c fiberv3.Ctx) error {
	c.Cookie(&fiberv3.Cookie{Name: "my cookie", Value: "1"}) // want `my cookie`
	return nil
}

func FiberV2NameWithSpace(c *fiberv2.Ctx) error {
	c.Cookie(&fiberv2.Cookie{Name: "my cookie", Value: "1"})
	return nil
}

func FasthttpValueJSON(ctx *fasthttp.RequestCtx) {
	var c fasthttp.Cookie
	c.SetKey("a")
	c.SetValue(`{"items":[1,2]}`)
	ctx.Response.Header.SetCookie(&c)
}

func FasthttpValueSemicolon(ctx *fasthttp.RequestCtx) {
	var c fasthttp.Cookie
	c.SetKey("a")
	c.SetValue("one;two")
	ctx.Response.Header.SetCookie(&c)
}

func HertzValueSemicolon(_ context.Context, c *hertz.RequestContext) {
	c.SetCookie("a", "one;two", 0, "/", "", 0, false, false)
}

func BeegoValueSemicolon(ctx *beego.Context) {
	ctx.SetCookie("a", "one;two")
}

// Texts of so many bytes.
const (
	x15   = "xxxxxxxxxxxxxxx"
	x63   = x15 + x15 + x15 + x15 + "xxx"
	x255  = x63 + x63 + x63 + x63 + "xxx"
	x1023 = x255 + x255 + x255 + x255 + "xxx"
	x1024 = x1023 + "x"
	x4095 = x1023 + x1023 + x1023 + x1023 + "xxx"
)

func SizeOver4096(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: x4095 + "x"}) // want `4096`
}

func Size4096(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: x4095})
}

// PathOver1024 is ignored, and the path of the page used.
func PathOver1024(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "1", Path: "/" + x1024}) // want `1024`
}

func Path1024(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "1", Path: "/" + strings.Repeat("x", 1023)})
}
