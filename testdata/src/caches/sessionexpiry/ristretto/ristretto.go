// Package ristretto keeps sessions in memory, with and without type parameters.
package ristretto

import (
	"time"

	old "github.com/dgraph-io/ristretto"
	"github.com/dgraph-io/ristretto/v2"
)

func save(c *ristretto.Cache[string, int], o *old.Cache, id string) {
	c.Set("session:"+id, 1, 1)           // want `entry "session:…" is kept for ever: nothing gives it an expiration`
	c.SetWithTTL("session:"+id, 1, 1, 0) // want `entry "session:…" is kept for ever: its expiration is 0`
	o.Set("session:"+id, 1, 1)           // want `entry "session:…" is kept for ever: nothing gives it an expiration`
	c.SetWithTTL("session:"+id, 1, 1, time.Hour)
	o.SetWithTTL("session:"+id, 1, 1, time.Hour)
	c.Set("page:"+id, 1, 1)
}

func saveForAnHour(c *ristretto.Cache[string, int], o *old.Cache, id string) {
	c.SetWithTTL("session:"+id, 1, 1, time.Hour)
	o.SetWithTTL("session:"+id, 1, 1, time.Hour)
	o.Set("page:"+id, 1, 1)
}
