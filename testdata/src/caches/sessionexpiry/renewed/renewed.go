// Package renewed puts off the end of sessions in a function of its own.
package renewed

import (
	"context"
	"time"

	"github.com/redis/go-redis/v9"
)

// Store keeps sessions.
type Store struct{ client redis.Cmdable }

// Save keeps a user.
func (s *Store) Save(ctx context.Context, sessionID, user string) error {
	if err := s.client.HSet(ctx, sessionID, "user", user).Err(); err != nil {
		return err
	}
	return s.refresh(ctx, sessionID)
}

func (s *Store) refresh(ctx context.Context, sessionID string) error {
	return s.client.ExpireAt(ctx, sessionID, time.Now().Add(time.Hour)).Err()
}
