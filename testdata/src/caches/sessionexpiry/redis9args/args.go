// Package redis9args keeps sessions with the arguments of SET, and decides anew when
// they end.
package redis9args

import (
	"context"
	"time"

	"github.com/redis/go-redis/v9"
)

func forEver(ctx context.Context, rdb *redis.Client, any redis.Cmdable, id string) {
	rdb.SetArgs(ctx, "session:"+id, "1", redis.SetArgs{})                 // want `entry "session:…" is kept for ever: nothing gives it an expiration`
	rdb.SetArgs(ctx, "otp:"+id, "1", redis.SetArgs{Mode: "NX"})           // want `entry "otp:…" is kept for ever: nothing gives it an expiration`
	any.SetArgs(ctx, "session:"+id, "1", redis.SetArgs{TTL: 0})           // want `entry "session:…" is kept for ever: its expiration is 0`
	rdb.SetArgs(ctx, "nonce:"+id, "1", redis.SetArgs{KeepTTL: false})     // want `entry "nonce:…" is kept for ever: nothing gives it an expiration`
	rdb.SetArgs(ctx, "page:"+id, "1", redis.SetArgs{})                    // no session
	rdb.SetArgs(ctx, "session:"+id, "1", redis.SetArgs{TTL: never(true)}) // want `entry "session:…" is kept for ever: its expiration is never\(true\)`

	args := redis.SetArgs{Mode: "XX"} // want `entry "refresh:…" is kept for ever`
	args.ExpireAt = time.Time{}
	rdb.SetArgs(ctx, "refresh:"+id, "1", args)
}

func never(bool) time.Duration { return 0 }

func ends(ctx context.Context, rdb *redis.Client, id string, until time.Time, lasts time.Duration, keep bool) {
	rdb.SetArgs(ctx, "session:"+id, "1", redis.SetArgs{TTL: time.Hour})
	rdb.SetArgs(ctx, "session:"+id, "1", redis.SetArgs{TTL: lasts})
	rdb.SetArgs(ctx, "session:"+id, "1", redis.SetArgs{ExpireAt: time.Now().Add(time.Hour)})
	rdb.SetArgs(ctx, "session:"+id, "1", redis.SetArgs{ExpireAt: until})
	rdb.SetArgs(ctx, "session:"+id, "1", redis.SetArgs{ExpireAt: time.Unix(2000000000, 0)})
	rdb.SetArgs(ctx, "session:"+id, "1", redis.SetArgs{KeepTTL: true})
	rdb.SetArgs(ctx, "session:"+id, "1", redis.SetArgs{KeepTTL: keep})

	var args redis.SetArgs
	if keep {
		args.KeepTTL = true
	} else {
		args.TTL = time.Hour
	}
	rdb.SetArgs(ctx, "session:"+id, "1", args)
}

func given(ctx context.Context, rdb *redis.Client, id string, args redis.SetArgs) {
	rdb.SetArgs(ctx, "session:"+id, "1", args)
}

// GetEx takes the end away from what it reads, where it is given none.
func reads(ctx context.Context, rdb *redis.Client, id string, lasts time.Duration) {
	rdb.GetEx(ctx, "login:session:"+id, 0) // want `entry "login:session:…" is kept for ever: its expiration is 0`
	rdb.GetEx(ctx, "sso:session:"+id, lasts)
	rdb.GetEx(ctx, "page:"+id, 0)
}

// What is read gives an end to what was kept without one.
func readsLater(ctx context.Context, rdb *redis.Client, id string) {
	rdb.Set(ctx, "web:session:"+id, "1", 0)
	rdb.GetEx(ctx, "web:session:"+id, time.Hour)
}

func more(ctx context.Context, rdb *redis.Client, id, value string) {
	rdb.GetSet(ctx, "token:"+id, value)         // want `entry "token:…" is kept for ever: nothing gives it an expiration`
	rdb.MSet(ctx, "token:"+id, value)           // want `entry "token:…" is kept for ever: nothing gives it an expiration`
	rdb.HSetEX(ctx, "token:"+id, "user", value) // want `entry "token:…" is kept for ever: nothing gives it an expiration`
	rdb.MSet(ctx, map[string]any{"token:" + id: value})
	rdb.HSetEXWithArgs(ctx, "remember:"+id, &redis.HSetEXOptions{ExpirationType: redis.HSetEXExpirationEX, ExpirationVal: 60}, "user", value)
}

func transaction(ctx context.Context, rdb *redis.Client, id string) error {
	_, err := rdb.TxPipelined(ctx, func(p redis.Pipeliner) error {
		p.SetArgs(ctx, "sso:state:"+id, "1", redis.SetArgs{}) // want `entry "sso:state:…" is kept for ever`
		p.HSet(ctx, "websession:"+id, "user", 1)
		p.Expire(ctx, "websession:"+id, time.Hour)
		return nil
	})
	return err
}
