// Package store makes session managers for other packages.
package store

import (
	"time"

	"github.com/alexedwards/scs/v2"
)

func Month() *scs.SessionManager {
	m := scs.New()
	m.Lifetime = 30 * 24 * time.Hour
	return m
}

func Year() *scs.SessionManager {
	m := scs.New()
	m.Lifetime = 365 * 24 * time.Hour
	return m
}

func Ended() *scs.SessionManager {
	m := scs.New()
	m.Lifetime = 0
	return m
}

func Default() *scs.SessionManager { return scs.New() }
