// Package redis keeps sessions in Redis.
package redis

import (
	"context"
	crand "crypto/rand"
	"encoding/hex"
	"fmt"
	"math/rand"
	"strconv"
	"time"

	"github.com/redis/go-redis/v9"
)

func guessable(ctx context.Context, rdb *redis.Client, user []byte) {
	rdb.Set(ctx, "session:"+strconv.Itoa(rand.Int()), user, time.Hour) // want `identifier in the key "session" is made of math/rand, which others can guess; use crypto/rand`

	id := fmt.Sprintf("%x", time.Now().UnixNano())
	rdb.Set(ctx, fmt.Sprintf("sess:%s:data", id), user, time.Hour) // want `identifier in the key "sess" is made of the time`
	rdb.HSet(ctx, "sess:"+id, "user", user)                        // the same
	rdb.Expire(ctx, "sess:"+id, time.Hour)

	keep(ctx, rdb, letters(24), user)
}

func letters(n int) string {
	const from = "abcdefghijklmnopqrstuvwxyz"
	b := make([]byte, n)
	for i := range b {
		b[i] = from[rand.Intn(len(from))]
	}
	return string(b)
}

func keep(ctx context.Context, rdb *redis.Client, token string, user []byte) {
	rdb.Set(ctx, "auth_token:"+token, user, time.Hour) // want `identifier in the key "auth_token" is made of math/rand`
}

func short(ctx context.Context, rdb *redis.Client, user []byte) {
	b := make([]byte, 8)
	crand.Read(b)
	rdb.Set(ctx, "session:"+hex.EncodeToString(b), user, time.Hour) // want `identifier in the key "session" has 8 random bytes; use 16 or more`
}

func random(ctx context.Context, rdb *redis.Client, user []byte) {
	b := make([]byte, 16)
	crand.Read(b)
	rdb.Set(ctx, "session:"+hex.EncodeToString(b), user, time.Hour)
	rdb.Set(ctx, "session:"+crand.Text(), user, time.Hour)
}

// Whose a session is is no secret, and no identifier that lets anybody in.
func ofUsers(ctx context.Context, rdb *redis.Client, userID string, n int, token string) {
	rdb.Set(ctx, "session:"+userID, token, time.Hour)
	rdb.Set(ctx, "refresh:"+strconv.Itoa(n), token, time.Hour)
	rdb.Set(ctx, "session:"+token, userID, time.Hour)
	rdb.Set(ctx, "sessions", "all of them", time.Hour)
}

// What is typed is short, and other things are no sessions.
func others(ctx context.Context, rdb *redis.Client, user []byte) {
	rdb.Set(ctx, "otp:session:"+strconv.Itoa(rand.Intn(1000000)), user, time.Minute)
	rdb.Set(ctx, "session:verify:"+strconv.Itoa(rand.Intn(1000000)), user, time.Minute)
	rdb.Set(ctx, "session:count:"+time.Now().Format(time.DateOnly), 1, time.Hour)
	rdb.Set(ctx, "cache:"+strconv.Itoa(rand.Int()), user, time.Hour)
}
