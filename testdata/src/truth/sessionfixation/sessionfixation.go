// Package sessionfixation has handlers that show whose the session is, and log in
// with POST.
package sessionfixation

import (
	"io"
	"net/http"

	"github.com/alexedwards/scs/v2"
	"github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v2/middleware/session"
	"github.com/gogf/gf/v2/net/ghttp"
	"github.com/kataras/iris/v12"
	"github.com/kataras/iris/v12/sessions"
)

var (
	SCS    = scs.New()
	store  = session.New()
	irises = sessions.New(sessions.Config{Cookie: "session"})
)

func checkPassword() bool { return true }

func SCSKeeps(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodPost && checkPassword() {
		SCS.Put(r.Context(), "user", "alice") // want `the session keeps its identifier when checkPassword`
	}
	SCS.Put(r.Context(), "seen", true)
	io.WriteString(w, "user="+SCS.GetString(r.Context(), "user"))
}

func SCSRenews(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodPost && checkPassword() {
		if err := SCS.RenewToken(r.Context()); err != nil {
			return
		}
		SCS.Put(r.Context(), "user", "alice")
	}
	SCS.Put(r.Context(), "seen", true)
	io.WriteString(w, "user="+SCS.GetString(r.Context(), "user"))
}

func FiberKeeps(c *fiber.Ctx) error {
	s, err := store.Get(c)
	if err != nil {
		return err
	}
	if c.Method() == fiber.MethodPost && checkPassword() {
		s.Set("user", "alice") // want `the session keeps its identifier when checkPassword`
	}
	s.Set("seen", true)
	user, _ := s.Get("user").(string)
	if err := s.Save(); err != nil {
		return err
	}
	return c.SendString("user=" + user)
}

func FiberRegenerates(c *fiber.Ctx) error {
	s, err := store.Get(c)
	if err != nil {
		return err
	}
	if c.Method() == fiber.MethodPost && checkPassword() {
		if err := s.Regenerate(); err != nil {
			return err
		}
		s.Set("user", "alice")
	}
	s.Set("seen", true)
	user, _ := s.Get("user").(string)
	if err := s.Save(); err != nil {
		return err
	}
	return c.SendString("user=" + user)
}

func IrisKeeps(c iris.Context) {
	s := irises.Start(c)
	if c.Method() == iris.MethodPost && checkPassword() {
		s.Set("user", "alice")
	}
	s.Set("seen", true)
	c.WriteString("user=" + s.GetString("user"))
}

func IrisStartsAnother(c iris.Context) {
	s := irises.Start(c)
	if c.Method() == iris.MethodPost && checkPassword() {
		irises.Destroy(c)
		s = irises.Start(c)
		s.Set("user", "alice")
	}
	s.Set("seen", true)
	c.WriteString("user=" + s.GetString("user"))
}

func GFKeeps(r *ghttp.Request) {
	if r.Method == http.MethodPost && checkPassword() {
		r.Session.Set("user", "alice") // want `whoever planted one, which the library takes whatever it is, is logged in too; call RegenerateId first`
	}
	r.Session.Set("seen", true)
	user, _ := r.Session.Get("user")
	r.Response.Write("user=" + user.String())
}

func GFRegenerates(r *ghttp.Request) {
	if r.Method == http.MethodPost && checkPassword() {
		if _, err := r.Session.RegenerateId(true); err != nil {
			return
		}
		r.Session.Set("user", "alice")
	}
	r.Session.Set("seen", true)
	user, _ := r.Session.Get("user")
	r.Response.Write("user=" + user.String())
}
