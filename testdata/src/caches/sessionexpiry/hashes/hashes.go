// Package hashes keeps sessions as hashes: what says itself when it ends may stay.
package hashes

import (
	"context"
	"encoding/json"
	"time"

	"github.com/redis/go-redis/v9"

	"caches/sessionexpiry/hashes/store"
)

type session struct {
	User    string `redis:"user"`
	Expires int64  `redis:"expires"`
}

type login struct {
	User  string `redis:"user"`
	Since int64  `redis:"since"`
}

func structs(ctx context.Context, rdb *redis.Client, id, user string, ends time.Time, of session) {
	rdb.HSet(ctx, "session:"+id, session{User: user, Expires: ends.Unix()})
	rdb.HSet(ctx, "session:"+id+":copy", of)
	rdb.HSet(ctx, "session:"+id+":login", login{User: user, Since: time.Now().Unix()}) // want `entry "session:….login" is kept for ever: nothing gives it an expiration`
}

func maps(ctx context.Context, pipe redis.Pipeliner, id, user string, ends time.Time) {
	fields := map[string]any{"user": user, "since": time.Now().Unix()}
	pipe.HSet(ctx, "refresh:"+id, fields) // want `entry "refresh:…" is kept for ever`
	fields["expired_at"] = ends.Unix()
	pipe.HMSet(ctx, "token:"+id, fields)
	pipe.HSet(ctx, "nonce:"+id, map[string]any{"user": user, "expires_at": ends.Unix()})
}

func pairs(ctx context.Context, rdb *redis.Client, id, user string, ends time.Time) {
	rdb.HSet(ctx, "session:"+id, "user", user, "expiresAt", ends.Unix())
	rdb.HSet(ctx, "otp:"+id, "user", user, "since", time.Now().Unix()) // want `entry "otp:…" is kept for ever`
}

func byAnother(ctx context.Context, s *store.Redis, id, user string, ends time.Time) {
	s.Put(ctx, "session:"+id, map[string]any{"user": user, "ttl": ends.Unix()})
	s.Put(ctx, "csrf:"+id, map[string]any{"user": user}) // want `entry "csrf:…" is kept for ever`
	s.PutAll(ctx, "refresh:"+id, "user", user, "expiry", ends.Unix())
	s.PutAll(ctx, "token:"+id, "user", user) // want `entry "token:…" is kept for ever`
}

func asText(ctx context.Context, rdb *redis.Client, id, user string, ends time.Time) error {
	text, err := json.Marshal(map[string]any{"user": user, "exp": ends.Unix()})
	if err != nil {
		return err
	}
	return rdb.Set(ctx, "session:"+id, text, 0).Err()
}
