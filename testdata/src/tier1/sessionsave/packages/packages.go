// Package packages changes sessions by functions of another package.
package packages

import (
	"net/http"

	"tier1/sessionsave/packages/sess"
)

func put(w http.ResponseWriter, r *http.Request) {
	s := sess.Get(r)
	s.Values["user"] = 1 // want `not saved`
}

func set(w http.ResponseWriter, r *http.Request) {
	s := sess.Get(r)
	sess.SetUser(s, 1) // want `not saved`
}

func saved(w http.ResponseWriter, r *http.Request) {
	s := sess.Get(r)
	sess.SetUser(s, 1)
	s.Save(r, w)
}

func savedThere(w http.ResponseWriter, r *http.Request) {
	s := sess.Get(r)
	s.Values["user"] = 1
	sess.Save(w, r, s)
}
