// Package macaron keeps sessions with go-macaron/session.
package macaron

import (
	"github.com/go-macaron/session"
	"gopkg.in/macaron.v1"
)

const day = 24 * 60 * 60

func badly() macaron.Handler {
	return session.Sessioner(session.Options{Maxlifetime: 90 * day}) // want `sessions that nobody uses last 90 days, which is longer than 30 days`
}

// Silent: it is short, decided elsewhere, or by what a file has.

func well(lasts int64) []macaron.Handler {
	return []macaron.Handler{
		session.Sessioner(session.Options{Maxlifetime: 3600}),
		session.Sessioner(session.Options{Maxlifetime: lasts}),
		session.Sessioner(session.Options{}),
		session.Sessioner(),
	}
}
