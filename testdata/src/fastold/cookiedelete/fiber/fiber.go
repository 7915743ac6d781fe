// Package fiber deletes cookies with a fasthttp that sends no negative MaxAge.
package fiber

import (
	"time"

	"github.com/gofiber/fiber/v2"
	"github.com/valyala/fasthttp"
)

func logout(c *fiber.Ctx) {
	c.Cookie(&fiber.Cookie{Name: "session", Value: "", MaxAge: -1})                 // want `^cookie "session" is not deleted: fasthttp before v1.58.0 does not send a negative MaxAge, so browsers keep it; give it an Expires in the past$`
	c.Cookie(&fiber.Cookie{Name: "token", Value: "deleted", Path: "/", MaxAge: -1}) // want `cookie "token" is not deleted: fasthttp before v1.58.0`
	c.Cookie(&fiber.Cookie{Name: "access", Value: "", MaxAge: 0})                   // want `^cookie "access" is not deleted: without an Expires in the past browsers keep it; fasthttp before v1.58.0 does not send a negative MaxAge$`
}

func logoutBySetter(c *fasthttp.RequestCtx) {
	cookie := fasthttp.AcquireCookie()
	cookie.SetKey("session")
	cookie.SetMaxAge(-1) // want `cookie "session" is not deleted: fasthttp before v1.58.0`
	c.Response.Header.SetCookie(cookie)
}

// What deletes.

func logoutByExpires(c *fiber.Ctx, age int) {
	c.Cookie(&fiber.Cookie{Name: "session", Value: "", MaxAge: -1, Expires: time.Unix(1, 0)})
	c.Cookie(&fiber.Cookie{Name: "session", Value: "", Expires: fasthttp.CookieExpireDelete})
	c.Cookie(&fiber.Cookie{Name: "session", Value: "", MaxAge: age})
	c.ClearCookie("session")
}
