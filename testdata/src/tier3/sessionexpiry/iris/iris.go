// Package iris keeps sessions with iris.
package iris

import (
	"time"

	"github.com/kataras/iris/v12/sessions"
)

func long() *sessions.Sessions {
	return sessions.New(sessions.Config{Cookie: "sid", Expires: 365 * 24 * time.Hour}) // want `session lifetime of 365 days is longer than 30 days`
}

func byDefault() *sessions.Sessions {
	return sessions.New(sessions.Config{Cookie: "sid"}) // want `session lifetime is 8760 days where nothing sets it, which is longer than 30 days`
}

// Silent from here on.

func short() []*sessions.Sessions {
	return []*sessions.Sessions{
		sessions.New(sessions.Config{Expires: time.Hour}),
		sessions.New(sessions.Config{Expires: -1}),
	}
}
