// Package store keeps fields under keys.
package store

import (
	"context"

	"github.com/redis/go-redis/v9"
)

// Redis is the store.
type Redis struct{ Client *redis.Client }

// Put keeps fields.
func (r *Redis) Put(ctx context.Context, key string, fields map[string]any) error {
	return r.Client.HSet(ctx, key, fields).Err()
}

// PutAll keeps fields that are given as names and values.
func (r *Redis) PutAll(ctx context.Context, key string, pairs ...any) error {
	return r.Client.HSet(ctx, key, pairs...).Err()
}
