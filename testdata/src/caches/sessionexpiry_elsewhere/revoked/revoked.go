// Package revoked keeps which tokens are no longer good: that may go on for ever.
package revoked

import (
	"context"

	"github.com/redis/go-redis/v9"

	"caches/sessionexpiry_elsewhere/revoked/store"
)

func byAnother(ctx context.Context, s *store.Redis, token string) error {
	if err := s.Keep(ctx, token, 0); err != nil { // want `what is stored here like a session is kept for ever: its expiration is 0`
		return err
	}
	return s.Blacklist(ctx, token, 0)
}

type revocations struct{ rdb *redis.Client }

func (r *revocations) add(ctx context.Context, token string) error {
	return r.rdb.Set(ctx, token, 1, 0).Err()
}

func leave(ctx context.Context, rdb *redis.Client, token string) error {
	return rdb.Set(ctx, "token:"+token, "revoked", 0).Err()
}

// markStale keeps before when the sessions of somebody are no longer good.
func markStale(ctx context.Context, rdb *redis.Client, user, before string) error {
	return rdb.Set(ctx, "stale-user-sessions:"+user, before, 0).Err()
}

func logOut(ctx context.Context, rdb *redis.Client, token string) error {
	return rdb.Set(ctx, "token:"+token, 1, 0).Err()
}

func logIn(ctx context.Context, rdb *redis.Client, token string) error {
	return rdb.Set(ctx, "token:"+token, "valid", 0).Err() // want `entry "token:…" is kept for ever: its expiration is 0`
}
