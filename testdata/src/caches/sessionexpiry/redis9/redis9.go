// Package redis9 keeps sessions and tokens with go-redis v9.
package redis9

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"github.com/redis/go-redis/v9"
)

type user struct {
	ID   int
	Name string
}

const never = 0 * time.Second

func forEver(ctx context.Context, rdb *redis.Client, id string, u user) {
	rdb.Set(ctx, "session:"+id, u.ID, 0)                       // want `entry "session:…" is kept for ever: its expiration is 0`
	rdb.Set(ctx, fmt.Sprintf("refresh_token:%d", u.ID), id, 0) // want `entry "refresh_token:…" is kept for ever: its expiration is 0`
	rdb.SetNX(ctx, "usersession:"+id, u.ID, 0)                 // want `entry "usersession:…" is kept for ever`
	rdb.SetXX(ctx, "sess:"+id, u.ID, never)                    // want `entry "sess:…" is kept for ever: its expiration is never`
	rdb.SetIFEQ(ctx, "session:"+id, u.ID, 0, 0)                // want `entry "session:…" is kept for ever`
	rdb.SetIFEQ(ctx, "session:"+id, u.ID, 0, time.Hour)        // silent
	rdb.Set(ctx, "oauth:state:"+id, "1", 0)                    // want `entry "oauth:state:…" is kept for ever`
}

func identifiers(ctx context.Context, rdb redis.Cmdable, sessionID, token, id string) {
	rdb.Set(ctx, sessionID, 1, 0)               // only a name says what it is
	rdb.Set(ctx, id, "x", 0)                    // nothing says what it is
	rdb.Set(ctx, "cart:"+token, id, 0)          // a cart
	rdb.SetNX(ctx, "unsub_token:"+id, token, 0) // what ends a newsletter
}

// byName is for whoever knows a name: it lets nobody in.
func byName(ctx context.Context, rdb *redis.Client, username, sessionToken string) {
	rdb.Set(ctx, "session:"+username, "1", 0)
	rdb.Set(ctx, "session:"+username+":"+sessionToken, "1", 0) // want `entry "session:…:…" is kept for ever`
}

func pipelines(ctx context.Context, rdb redis.UniversalClient, id string) error {
	pipe := rdb.TxPipeline()
	pipe.Set(ctx, "session:"+id, "1", 0) // want `entry "session:…" is kept for ever`
	pipe.Set(ctx, "otp:"+id, "1", time.Minute)
	_, err := pipe.Exec(ctx)
	return err
}

func pipelined(ctx context.Context, rdb *redis.ClusterClient, id string) error {
	_, err := rdb.Pipelined(ctx, func(p redis.Pipeliner) error {
		p.Set(ctx, "nonce:"+id, "1", 0) // want `entry "nonce:…" is kept for ever`
		return nil
	})
	return err
}

func hashes(ctx context.Context, rdb *redis.Client, id string) {
	rdb.HSet(ctx, "websession:"+id, "user", 1) // want `entry "websession:…" is kept for ever: nothing gives it an expiration`
	rdb.HSet(ctx, "profile:"+id, "name", "x")
}

func constantByVariable(ctx context.Context, rdb *redis.Client, id string) {
	var noExpiry time.Duration
	key := "login:session:" + id
	rdb.Set(ctx, key, "1", noExpiry) // want `entry "login:session:…" is kept for ever: its expiration is noExpiry`
}

// What ends.

func ends(ctx context.Context, rdb *redis.Client, id string, ttl time.Duration) {
	rdb.Set(ctx, "session:"+id, "1", time.Hour)
	rdb.Set(ctx, "session:"+id, "1", ttl)
	rdb.Set(ctx, "session:"+id, "1", redis.KeepTTL)
	rdb.SetEx(ctx, "session:"+id, "1", time.Hour)
	rdb.Set(ctx, "us-state:"+id, "1", 0)
	rdb.Set(ctx, "session_count", "1", 0)
	rdb.Set(ctx, "blacklist:token:"+id, "1", 0)
	rdb.Set(ctx, "token:price:"+id, "1", 0)
	rdb.Get(ctx, "session:"+id)
	rdb.Del(ctx, "session:"+id)
}

func onOnePath(ctx context.Context, rdb *redis.Client, id string, remember bool) {
	ttl := time.Duration(0)
	if !remember {
		ttl = time.Hour
	}
	rdb.Set(ctx, "session:"+id, "1", ttl)
}

type withEnd struct {
	User      int
	ExpiresAt time.Time
}

func endsItself(ctx context.Context, rdb *redis.Client, id string, s withEnd, p *withEnd) error {
	data, err := json.Marshal(s)
	if err != nil {
		return err
	}
	rdb.Set(ctx, "session:"+id, data, 0)
	rdb.Set(ctx, "session:"+id, p, 0)
	bytes, err := json.Marshal(p)
	if err != nil {
		return err
	}
	return rdb.Set(ctx, "session:"+id, string(bytes), 0).Err()
}
