// Package hertz deletes cookies with a version of hertz that sends no negative MaxAge.
package hertz

import (
	"context"
	"time"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/protocol"
)

func logout(_ context.Context, c *app.RequestContext) {
	c.SetCookie("session", "", -1, "/", "", protocol.CookieSameSiteLaxMode, true, true)           // want `^cookie "session" is not deleted: hertz before v0.10.3 does not send a negative MaxAge, so browsers keep it; give it an Expires in the past$`
	c.SetPartitionedCookie("token", "", -1, "/", "", protocol.CookieSameSiteNoneMode, true, true) // want `cookie "token" is not deleted: hertz before v0.10.3`
}

func logoutBySetter(_ context.Context, c *app.RequestContext) {
	cookie := protocol.AcquireCookie()
	cookie.SetKey("access")
	cookie.SetMaxAge(-1) // want `cookie "access" is not deleted: hertz before v0.10.3`
	c.Response.Header.SetCookie(cookie)
}

// What deletes.

func logoutByExpires(_ context.Context, c *app.RequestContext, age int) {
	cookie := protocol.AcquireCookie()
	cookie.SetKey("session")
	cookie.SetMaxAge(-1)
	cookie.SetExpire(time.Unix(1, 0))
	c.Response.Header.SetCookie(cookie)
	c.SetCookie("session", "", age, "/", "", protocol.CookieSameSiteLaxMode, true, true)
	c.Response.Header.DelClientCookie("other")
}
