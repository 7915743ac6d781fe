// Package memcache keeps sessions in memcached.
package memcache

import "github.com/bradfitz/gomemcache/memcache"

func save(mc *memcache.Client, id string, data []byte, seconds int32) error {
	mc.Set(&memcache.Item{Key: "session:" + id, Value: data})              // want `entry "session:…" is kept for ever: nothing gives it an expiration`
	mc.Add(&memcache.Item{Key: "token:" + id, Value: data, Expiration: 0}) // want `entry "token:…" is kept for ever: its expiration is 0`
	mc.Set(&memcache.Item{Key: "session:" + id, Value: data, Expiration: 60})
	mc.Set(&memcache.Item{Key: "session:" + id, Value: data, Expiration: seconds})
	mc.Set(&memcache.Item{Key: "page:" + id, Value: data})
	item := &memcache.Item{Key: "session:" + id, Value: data}
	item.Expiration = 60
	return mc.Set(item)
}

func again(mc *memcache.Client, id string) error {
	item, err := mc.Get("session:" + id)
	if err != nil {
		return err
	}
	item.Value = nil
	return mc.CompareAndSwap(item)
}

func unsent(id string) *memcache.Item { return &memcache.Item{Key: "session:" + id} }
