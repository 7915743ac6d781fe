// Package helper keeps what others give it.
package helper

import "github.com/gorilla/sessions"

// Put keeps v.
func Put(s *sessions.Session, v string) { s.Values["kept"] = v }
