// Package gosession logs people in with go-session.
package gosession

import (
	"context"
	"net/http"

	"github.com/go-session/session/v3"
)

func checkPassword(name, password string) bool { return name == password }

func login(w http.ResponseWriter, r *http.Request) {
	store, err := session.Start(context.Background(), w, r)
	if err != nil || !checkPassword(r.FormValue("name"), r.FormValue("password")) {
		return
	}
	store.Set("LoggedInUserID", 1) // want `the session keeps its identifier when checkPassword has let somebody in and "LoggedInUserID" is put into it, so whoever planted the identifier is logged in too; call Refresh first`
	store.Save()
}

// Silent from here on.

func anew(w http.ResponseWriter, r *http.Request) {
	if !checkPassword(r.FormValue("name"), r.FormValue("password")) {
		return
	}
	store, err := session.Refresh(context.Background(), w, r)
	if err != nil {
		return
	}
	store.Set("LoggedInUserID", 1)
	store.Save()
}
