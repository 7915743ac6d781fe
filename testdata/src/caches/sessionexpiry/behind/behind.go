// Package behind keeps sessions by the client of another package, and does not import
// the library itself.
package behind

import (
	"context"
	"time"

	"caches/sessionexpiry/behind/db"
)

type user struct {
	id    string
	token string
}

func (u *user) key() string { return "server:session:" + u.token }

func add(ctx context.Context, u *user) error {
	return db.Redis.Set(ctx, u.key(), u.id, 0).Err() // want `entry "server:session:…" is kept for ever: its expiration is 0`
}

func addFor(ctx context.Context, u *user) error {
	return db.Redis.Set(ctx, u.key(), u.id, time.Hour).Err()
}
