// Package oauth keeps the states of logins at a provider.
package oauth

import (
	"time"

	"github.com/patrickmn/go-cache"
)

type provider struct{ states, sessions, pages, session *cache.Cache }

func (p *provider) begin(state, name string) {
	p.states.Set(state, true, cache.NoExpiration)  // want `what is stored here like a session is kept for ever: its expiration is cache.NoExpiration`
	p.sessions.Set(name, true, cache.NoExpiration) // want `what is stored here like a session is kept for ever`
	p.pages.Set(name, true, cache.NoExpiration)
	p.session.Set(name, true, cache.NoExpiration) // one of a database
	p.states.Set(state, true, 10*time.Minute)
	p.sessions.Set(name, true, time.Hour)
}
