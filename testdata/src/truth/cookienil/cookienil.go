// Package cookienil has handlers that fail where a request has no cookie, and
// others that do not.
package cookienil

import (
	"errors"
	"io"
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/gorilla/sessions"
	echov4 "github.com/labstack/echo/v4"
	echov5 "github.com/labstack/echo/v5"
)

func Ignored(w http.ResponseWriter, r *http.Request) {
	cookie, _ := r.Cookie("a")
	io.WriteString(w, cookie.Value) // want `cookie`
}

func Logged(w http.ResponseWriter, r *http.Request) {
	cookie, err := r.Cookie("a")
	if err != nil {
		w.Header().Set("X-Error", err.Error())
	}
	io.WriteString(w, cookie.Value) // want `cookie`
}

func Returned(w http.ResponseWriter, r *http.Request) {
	cookie, err := r.Cookie("a")
	if err != nil {
		return
	}
	io.WriteString(w, cookie.Value)
}

func Compared(w http.ResponseWriter, r *http.Request) {
	cookie, _ := r.Cookie("a")
	if cookie != nil {
		io.WriteString(w, cookie.Value)
	}
}

func ComparedError(w http.ResponseWriter, r *http.Request) {
	cookie, err := r.Cookie("a")
	if errors.Is(err, http.ErrNoCookie) {
		return
	}
	io.WriteString(w, cookie.Value)
}

// Printed calls a method that takes nil.
func Printed(w http.ResponseWriter, r *http.Request) {
	cookie, _ := r.Cookie("a")
	io.WriteString(w, cookie.String())
}

func visitor(r *http.Request) (*http.Cookie, error) { return r.Cookie("a") }

func Helper(w http.ResponseWriter, r *http.Request) {
	cookie, _ := visitor(r)
	io.WriteString(w, cookie.Value) // want `cookie`
}

func EchoV4Ignored(c echov4.Context) error {
	cookie, _ := c.Cookie("a")
	return c.String(http.StatusOK, cookie.Value) // want `cookie`
}

func EchoV4Returned(c echov4.Context) error {
	cookie, err := c.Cookie("a")
	if err != nil {
		return c.NoContent(http.StatusOK)
	}
	return c.String(http.StatusOK, cookie.Value)
}

func EchoV5Ignored(c *echov5.Context) error {
	cookie, _ := c.Cookie("a")
	return c.String(http.StatusOK, cookie.Value) // want `cookie`
}

func EchoV5Returned(c *echov5.Context) error {
	cookie, err := c.Cookie("a")
	if err != nil {
		return c.NoContent(http.StatusOK)
	}
	return c.String(http.StatusOK, cookie.Value)
}

// GinIgnored has a text, and an empty one without the cookie.
func GinIgnored(c *gin.Context) {
	value, _ := c.Cookie("a")
	c.String(http.StatusOK, value)
}

func GinRequest(c *gin.Context) {
	cookie, _ := c.Request.Cookie("a")
	c.String(http.StatusOK, cookie.Value) // want `cookie`
}

var store = sessions.NewCookieStore([]byte("0123456789abcdef0123456789abcdef"))

func GorillaName(w http.ResponseWriter, r *http.Request) {
	session, _ := store.Get(r, r.URL.Path)
	session.Values["user"] = "alice" // want `session`
}

func GorillaNameChecked(w http.ResponseWriter, r *http.Request) {
	session, err := store.Get(r, r.URL.Path)
	if err != nil {
		return
	}
	session.Values["user"] = "alice"
}

func GorillaNameWithSpace(w http.ResponseWriter, r *http.Request) {
	session, _ := store.Get(r, "my session")
	session.Values["user"] = "alice" // want `no cookie can have the name "my session"`
	session.Save(r, w)
}

// GorillaConstant has a session even if its cookie cannot be read.
func GorillaConstant(w http.ResponseWriter, r *http.Request) {
	session, _ := store.Get(r, "a")
	session.Values["user"] = "alice"
}
