// Package filters has what a framework of the program calls when a controller is done.
package filters

import (
	"net/http"

	"github.com/gorilla/sessions"
)

// A Context is what controllers get their session from.
type Context struct {
	store    sessions.Store
	request  *http.Request
	response http.ResponseWriter
}

// Session is the session of the request.
func (c *Context) Session() *sessions.Session {
	s, _ := c.store.Get(c.request, "session")
	return s
}

// Close is called by way of an interface.
func (c *Context) Close() { c.saveAll() }

func (c *Context) saveAll() {
	_ = sessions.Save(c.request, c.response)
}

func (c *Context) logout() {
	delete(c.Session().Values, "user")
}
