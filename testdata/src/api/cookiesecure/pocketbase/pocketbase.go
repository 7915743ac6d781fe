// Package pocketbase sends cookies from handlers of pocketbase.
package pocketbase

import (
	"crypto/rand"
	"net/http"
	"time"

	"github.com/pocketbase/pocketbase/core"
	"github.com/pocketbase/pocketbase/tools/router"
)

func login(e *core.RequestEvent) error {
	e.SetCookie(&http.Cookie{Name: "sid", Value: rand.Text(), HttpOnly: true}) // want `^cookie "sid" is sent without Secure, so browsers also send it over plain HTTP$`
	return e.NoContent(http.StatusNoContent)
}

func plain(e *router.Event) error {
	e.SetCookie(&http.Cookie{
		Name:   "sid",
		Value:  rand.Text(),
		Secure: false, // want `cookie "sid" is sent without Secure`
	})
	return nil
}

func raw(e *core.RequestEvent) error {
	e.Response.Header().Add("Set-Cookie", "sid="+rand.Text()) // want `cookie "sid" is sent without Secure`
	return nil
}

func helper(e *core.RequestEvent, c *http.Cookie) { e.SetCookie(c) }

func helped(e *core.RequestEvent) error {
	helper(e, &http.Cookie{Name: "sid", Value: rand.Text()}) // want `cookie "sid" is sent without Secure`
	return nil
}

// Silent from here on.

func set(e *core.RequestEvent) error {
	e.SetCookie(&http.Cookie{Name: "sid", Value: rand.Text(), Secure: true})
	return nil
}

func decided(e *core.RequestEvent) error {
	e.SetCookie(&http.Cookie{Name: "sid", Value: rand.Text(), Secure: e.IsTLS()})
	return nil
}

func logout(e *core.RequestEvent) error {
	e.SetCookie(&http.Cookie{Name: "sid", MaxAge: -1, Path: "/"})
	e.SetCookie(&http.Cookie{Name: "sid", Value: "deleted", Expires: time.Unix(0, 0)})
	return nil
}
