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

func configuredAndRead(w http.ResponseWriter, r *http.Request) {
	if sess.Configured(r).Values["user"] == nil {
		http.Error(w, "no", http.StatusUnauthorized)
	}
}

func configuredAndChanged(w http.ResponseWriter, r *http.Request) {
	s := sess.Configured(r)
	s.Values["user"] = 1 // want `not saved`
}

func ended(w http.ResponseWriter, r *http.Request) {
	sess.Ended(r) // want `not saved`
}

func emptied(w http.ResponseWriter, r *http.Request) {
	sess.Emptied(r) // want `not saved`
}
