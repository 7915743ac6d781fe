// Package app calls what keeps entries for a while of its own.
package app

import (
	"context"

	"caches/cookielifetime/store"
)

func pay(ctx context.Context, c *store.Cache, id string) error {
	return store.Once(ctx, c, id) // which is told where it is decided
}
