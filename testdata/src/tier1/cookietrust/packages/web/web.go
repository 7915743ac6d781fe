// Package web decides by cookies that another package reads, and by what another
// package decides.
package web

import (
	"net/http"

	"tier1/cookietrust/packages/roles"
)

func remove() {}

func read(w http.ResponseWriter, r *http.Request) {
	if roles.Of(r) == "admin" { // want `cookie "role" is compared with "admin"`
		remove()
	}
	if roles.Value(r, "is_staff") == "true" { // want `cookie "is_staff" is compared with "true"`
		remove()
	}
	if roles.Cookie(r, "role").Value == "admin" { // want `cookie "role" is compared with "admin"`
		remove()
	}
}

func decided(w http.ResponseWriter, r *http.Request) {
	if c, err := r.Cookie("who"); err == nil && roles.Administers(c.Value) { // want `cookie "who" is compared with "admin"`
		remove()
	}
}

func first(w http.ResponseWriter, r *http.Request) {
	if roles.First(roles.Value(r, "role")) == "admin" { // want `cookie "role" is compared with "admin"`
		remove()
	}
}

// Silent from here on.

func signed(w http.ResponseWriter, r *http.Request) {
	if role, ok := roles.Role(roles.Value(r, "role")); ok && role == "admin" {
		remove()
	}
}

func verified(w http.ResponseWriter, r *http.Request) {
	if roles.Genuine(r) == "admin" {
		remove()
	}
	if c, err := r.Cookie("role"); err == nil && roles.Checked(c.Value, r.FormValue("sig")) {
		remove()
	}
}

func otherwise(w http.ResponseWriter, r *http.Request) {
	if roles.Value(r, "theme") == "true" || roles.Cookie(r, "dark").Value == "1" {
		remove()
	}
	if c, err := r.Cookie("who"); err == nil && roles.Long(c.Value) {
		remove()
	}
	if roles.Administers(r.FormValue("role")) {
		remove()
	}
}
