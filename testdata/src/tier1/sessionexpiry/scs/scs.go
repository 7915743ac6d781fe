// Package scs keeps sessions with alexedwards/scs, which ends them after 24
// hours unless told otherwise.
package scs

import (
	"net/http"
	"os"
	"time"

	"github.com/alexedwards/scs/v2"
)

const day = 24 * time.Hour

func sixtyDays(mux http.Handler) http.Handler {
	manager := scs.New()
	manager.Lifetime = 60 * 24 * time.Hour // want `^session lifetime of 60 days is longer than 30 days$`
	return manager.LoadAndSave(mux)
}

func aYear(mux http.Handler) http.Handler {
	manager := scs.New()
	manager.Cookie.Secure = true
	manager.Lifetime = 365 * day // want `session lifetime of 365 days is longer than 30 days`
	manager.IdleTimeout = time.Hour
	return manager.LoadAndSave(mux)
}

func zero(mux http.Handler) http.Handler {
	manager := scs.New()
	manager.Lifetime = 0 // want `^Lifetime 0 ends every session at once$`
	return manager.LoadAndSave(mux)
}

var global *scs.SessionManager

func setup() {
	global = scs.New()
	global.Lifetime = 90 * day // want `session lifetime of 90 days is longer than 30 days`
}

// Silent from here on.

func defaults(mux http.Handler) http.Handler {
	return scs.New().LoadAndSave(mux)
}

func halfADay(mux http.Handler) http.Handler {
	manager := scs.New()
	manager.Lifetime = 12 * time.Hour
	return manager.LoadAndSave(mux)
}

func thirtyDays(mux http.Handler) http.Handler {
	manager := scs.New()
	manager.Lifetime = 30 * day
	return manager.LoadAndSave(mux)
}

func fromConfiguration(mux http.Handler) (http.Handler, error) {
	lifetime, err := time.ParseDuration(os.Getenv("SESSION_LIFETIME"))
	if err != nil {
		return nil, err
	}
	manager := scs.New()
	manager.Lifetime = lifetime
	return manager.LoadAndSave(mux), nil
}

func longInDevelopment(mux http.Handler, dev bool) http.Handler {
	manager := scs.New()
	if dev {
		manager.Lifetime = 365 * day
	}
	return manager.LoadAndSave(mux)
}

func shortenedAfterwards(mux http.Handler) http.Handler {
	manager := scs.New()
	manager.Lifetime = 365 * day
	manager.Lifetime = day
	return manager.LoadAndSave(mux)
}

// No limit on idle sessions is a choice.
func idle(mux http.Handler) http.Handler {
	manager := scs.New()
	manager.IdleTimeout = 0
	return manager.LoadAndSave(mux)
}

// To be remembered for long is what these are for.
func rememberMe(mux http.Handler) http.Handler {
	manager := scs.New()
	manager.Cookie.Name = "remember_me"
	manager.Lifetime = 90 * day
	return manager.LoadAndSave(mux)
}

// A number without a unit is for cookielifetime to report.
func nanoseconds(mux http.Handler) http.Handler {
	manager := scs.New()
	manager.Lifetime = 3600
	return manager.LoadAndSave(mux)
}
