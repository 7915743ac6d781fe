// Package ended ends sessions of one library, which saves none of another.
package ended

import (
	"context"
	"net/http"

	"github.com/alexedwards/scs/v2"
	"github.com/gorilla/sessions"
)

type app struct {
	manager *scs.SessionManager
	store   sessions.Store
}

func (a *app) end(ctx context.Context) error { return a.manager.Destroy(ctx) }

func (a *app) visit(w http.ResponseWriter, r *http.Request) {
	s, _ := a.store.Get(r, "session")
	s.Values["seen"] = true // want `the session is changed here and not saved`
	w.WriteHeader(http.StatusNoContent)
}
