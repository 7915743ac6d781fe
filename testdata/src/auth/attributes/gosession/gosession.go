// Package gosession keeps sessions with go-session/session v3, which always sends HttpOnly.
package gosession

import (
	"net/http"

	"github.com/go-session/session/v3"
)

func badly() *session.Manager {
	return session.NewManager(session.SetSecure(false)) // want `without Secure` `without SameSite`
}

func well() *session.Manager {
	return session.NewManager(session.SetSecure(true), session.SetSameSite(http.SameSiteLaxMode))
}

func dynamic(on bool, mode http.SameSite) *session.Manager {
	return session.NewManager(session.SetSecure(on), session.SetSameSite(mode))
}

func partial() *session.Manager {
	return session.NewManager(session.SetSameSite(http.SameSiteLaxMode), session.SetSecure(false)) // want `without Secure`
}
