// Package golangcollege keeps sessions with golangcollege/sessions, which sends HttpOnly and SameSite=Lax by itself.
package golangcollege

import (
	"net/http"

	"github.com/golangcollege/sessions"
)

func badly(key []byte) *sessions.Session {
	s := sessions.New(key)
	s.Secure = false                      // want `without Secure`
	s.HttpOnly = false                    // want `without HttpOnly`
	s.SameSite = http.SameSiteDefaultMode // want `without SameSite`
	return s
}

func well(key []byte) *sessions.Session {
	s := sessions.New(key)
	s.Secure = true
	return s
}

func dynamic(key []byte, on bool, mode http.SameSite) *sessions.Session {
	s := sessions.New(key)
	s.Secure, s.HttpOnly, s.SameSite = on, on, mode
	return s
}

// What is not assigned stays as the constructor has it.
func partial(key []byte) *sessions.Session {
	s := sessions.New(key) // want `without Secure`
	s.SameSite = http.SameSiteStrictMode
	return s
}
