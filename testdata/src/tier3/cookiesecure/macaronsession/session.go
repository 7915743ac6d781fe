// Package macaronsession keeps sessions with go-macaron/session. What is left out
// may be in a file, so that silence is right for all of it.
package macaronsession

import (
	"github.com/go-macaron/session"
	"gopkg.in/macaron.v1"
)

func defaults(m *macaron.Macaron) { m.Use(session.Sessioner()) }

func configured(m *macaron.Macaron) {
	m.Use(session.Sessioner(session.Options{CookieName: "sid", CookieLifeTime: 3600, Secure: false}))
}

func set(m *macaron.Macaron) { m.Use(session.Sessioner(session.Options{Secure: true})) }
