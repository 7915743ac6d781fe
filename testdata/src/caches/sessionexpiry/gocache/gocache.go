// Package gocache keeps sessions in memory.
package gocache

import (
	"time"

	"github.com/patrickmn/go-cache"
)

var store = cache.New(time.Hour, time.Minute)

func save(id string) {
	store.Set("session:"+id, 1, cache.NoExpiration) // want `entry "session:…" is kept for ever: its expiration is cache.NoExpiration`
	store.Add("session:"+id, 1, -1)                 // want `entry "session:…" is kept for ever: its expiration is -1`
	store.Set("session:"+id, 1, cache.DefaultExpiration)
	store.Set("session:"+id, 1, 0)
	store.Set("session:"+id, 1, time.Hour)
	store.SetDefault("session:"+id, 1)
	store.Set("country:"+id, 1, cache.NoExpiration)
}
