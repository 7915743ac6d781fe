// Package buffalo sends cookies with gobuffalo/buffalo, whose own methods
// cannot set an attribute.
package buffalo

import (
	"crypto/rand"
	"net/http"
	"time"

	"github.com/gobuffalo/buffalo"
	"github.com/gorilla/sessions"
)

func set(c buffalo.Context) error {
	c.Cookies().Set("sid", rand.Text(), time.Hour) // want `^cookie "sid" is sent without Secure, so browsers also send it over plain HTTP$`
	return nil
}

func setWithPath(c buffalo.Context) error {
	c.Cookies().SetWithPath("sid", rand.Text(), "/") // want `cookie "sid" is sent without Secure, so browsers`
	return nil
}

func setWithExpirationTime(c buffalo.Context) error {
	cookies := c.Cookies()
	cookies.SetWithExpirationTime("sid", rand.Text(), time.Now().Add(time.Hour)) // want `cookie "sid" is sent without Secure, so browsers`
	return nil
}

func plain(c buffalo.Context) error {
	http.SetCookie(c.Response(), &http.Cookie{Name: "sid", Value: rand.Text()}) // want `cookie "sid" is sent without Secure, so browsers`
	return nil
}

func store(key []byte) *buffalo.App {
	cookies := sessions.NewFilesystemStore("", key) // want `session cookie is sent without Secure, so browsers`
	return buffalo.New(buffalo.Options{SessionStore: cookies})
}

// Silent from here on.

func plainSet(c buffalo.Context) error {
	http.SetCookie(c.Response(), &http.Cookie{Name: "sid", Value: rand.Text(), Secure: true})
	return nil
}

func deleted(c buffalo.Context) error {
	c.Cookies().Delete("sid")
	c.Cookies().SetWithExpirationTime("sid", "deleted", time.Unix(0, 0))
	c.Cookies().Set("sid", "", -time.Hour)
	return nil
}

func storeSet(key []byte) *buffalo.App {
	cookies := sessions.NewCookieStore(key)
	cookies.Options.Secure = true
	return buffalo.New(buffalo.Options{SessionStore: cookies})
}
