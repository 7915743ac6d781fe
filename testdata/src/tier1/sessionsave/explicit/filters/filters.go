// Package filters has handlers save their sessions themselves.
package filters

import (
	"net/http"

	"github.com/gorilla/sessions"
)

// A Context is what handlers get their session from.
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

// Save is for handlers to call.
func (c *Context) Save() error { return sessions.Save(c.request, c.response) }

// SaveTo is given what it needs.
func SaveTo(w http.ResponseWriter, r *http.Request) error { return sessions.Save(r, w) }
