// Package redis9 keeps sessions under keys of which only names say so.
package redis9

import (
	"context"
	"time"

	"github.com/redis/go-redis/v9"
)

const (
	sessionPrefix = "s:"
	never         = 0 * time.Second
)

func constants(ctx context.Context, rdb *redis.Client, id string) {
	rdb.SetXX(ctx, sessionPrefix+id, 1, never) // want `entry "s:…" is kept for ever: its expiration is never`
}

func identifiers(ctx context.Context, rdb redis.Cmdable, sessionID, token, id string) {
	rdb.Set(ctx, sessionID, 1, 0)               // want `what is stored here like a session is kept for ever: its expiration is 0`
	rdb.Set(ctx, csrfKey(id), "x", 0)           // want `what is stored here like a session is kept for ever`
	rdb.Set(ctx, id, "x", 0)                    // nothing says what it is
	rdb.Set(ctx, "cart:"+token, id, 0)          // a cart
	rdb.SetNX(ctx, "unsub_token:"+id, token, 0) // what ends a newsletter
}

//go:noinline
func csrfKey(id string) string {
	if len(id) > 3 {
		return id[3:]
	}
	return id
}

func byName(ctx context.Context, rdb *redis.Client, username string) {
	rdb.Set(ctx, "session:"+username, "1", 0) // want `entry "session:…" is kept for ever`
}
