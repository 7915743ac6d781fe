// Package sessionlogout has handlers that log in with POST, log out with DELETE, and show
// whose the session is with GET.
package sessionlogout

import (
	"io"
	"net/http"

	"github.com/alexedwards/scs/v2"
	"github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v2/middleware/session"
)

var (
	SCS   = scs.New()
	store = session.New()
)

func SCSLogoutDeletes(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodDelete {
		http.SetCookie(w, &http.Cookie{Name: "session", Path: "/", MaxAge: -1}) // want `this logout only deletes cookie "session"`
		return
	}
	show(w, r)
}

func show(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodPost {
		SCS.Put(r.Context(), "user", "alice")
	}
	io.WriteString(w, "user="+SCS.GetString(r.Context(), "user"))
}

func SCSLogoutDestroys(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodDelete {
		SCS.Destroy(r.Context())
		return
	}
	show(w, r)
}

func FiberLogoutDeletes(c *fiber.Ctx) error {
	if c.Method() == fiber.MethodDelete {
		c.ClearCookie("session_id") // want `this logout only deletes cookie "session_id"`
		return nil
	}
	return showInFiber(c)
}

func FiberLogoutDestroys(c *fiber.Ctx) error {
	if c.Method() == fiber.MethodDelete {
		s, err := store.Get(c)
		if err != nil {
			return err
		}
		return s.Destroy()
	}
	return showInFiber(c)
}

func showInFiber(c *fiber.Ctx) error {
	s, err := store.Get(c)
	if err != nil {
		return err
	}
	if c.Method() == fiber.MethodPost {
		s.Set("user", "alice")
	}
	user, _ := s.Get("user").(string)
	if c.Method() == fiber.MethodPost {
		if err := s.Save(); err != nil {
			return err
		}
	}
	return c.SendString("user=" + user)
}
