// Package freecache keeps sessions in memory.
package freecache

import "github.com/coocood/freecache"

func save(c *freecache.Cache, id string, data []byte) {
	c.Set([]byte("session:"+id), data, 0) // want `entry "session:…" is kept for ever: its expiration is 0`
	c.Set([]byte("session:"+id), data, 60)
	c.Set([]byte("page:"+id), data, 0)
	c.Set([]byte("otp:"+id), data, 0)
	c.Touch([]byte("otp:"+id), 60)
}
