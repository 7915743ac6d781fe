// Truth has stores keep entries as the fixtures of sessionexpiry do, and prints as
// JSON what the stores say of when these end. Its argument is the address of a
// Redis; without one only what is kept in memory is tried.
package main

import (
	"context"
	"encoding/json"
	"log"
	"os"
	"time"

	"github.com/coocood/freecache"
	"github.com/dgraph-io/ristretto/v2"
	redis6 "github.com/go-redis/redis"
	redis7 "github.com/go-redis/redis/v7"
	redis8 "github.com/go-redis/redis/v8"
	redigo "github.com/gomodule/redigo/redis"
	"github.com/patrickmn/go-cache"
	"github.com/redis/go-redis/v9"
)

// A run is what a store says of an entry: whether it ends by itself.
type run struct {
	Says       string
	Want, Ends bool
}

func main() {
	log.SetFlags(0)
	runs := inMemory()
	if len(os.Args) > 1 {
		runs = inRedis(os.Args[1])
	}
	if err := json.NewEncoder(os.Stdout).Encode(runs); err != nil {
		log.Fatal(err)
	}
}

func inMemory() []run {
	c := cache.New(time.Hour, time.Hour)
	c.Set("none", 1, cache.NoExpiration)
	c.Set("default", 1, cache.DefaultExpiration)
	f := freecache.NewCache(1 << 20)
	check(f.Set([]byte("none"), nil, 0))
	check(f.Set([]byte("hour"), nil, 3600))
	r, err := ristretto.NewCache(&ristretto.Config[string, int]{NumCounters: 1000, MaxCost: 100, BufferItems: 64, IgnoreInternalCost: true})
	check(err)
	r.Set("none", 1, 1)
	r.SetWithTTL("zero", 1, 1, 0)
	r.SetWithTTL("hour", 1, 1, time.Hour)
	r.Wait()
	ttl := func(key string) bool {
		left, kept := r.GetTTL(key)
		if !kept {
			log.Fatalf("ristretto does not keep %q", key)
		}
		return left > 0
	}
	freeTTL := func(key string) bool {
		left, err := f.TTL([]byte(key))
		check(err)
		return left > 0
	}
	return []run{
		{"go-cache: NoExpiration", false, c.Items()["none"].Expiration != 0},
		{"go-cache: DefaultExpiration", true, c.Items()["default"].Expiration != 0},
		{"freecache: 0 seconds", false, freeTTL("none")},
		{"freecache: an hour", true, freeTTL("hour")},
		{"ristretto: Set", false, ttl("none")},
		{"ristretto: SetWithTTL of 0", false, ttl("zero")},
		{"ristretto: SetWithTTL of an hour", true, ttl("hour")},
	}
}

func inRedis(addr string) []run {
	ctx := context.Background()
	rdb := redis.NewClient(&redis.Options{Addr: addr})
	var runs []run
	try := func(says string, want bool, key string, err error) {
		check(err)
		left, err := rdb.PTTL(ctx, key).Result() // -1: the key has no end
		check(err)
		if left == -2 {
			log.Fatalf("%s: %q is not kept", says, key)
		}
		runs = append(runs, run{says, want, left > 0})
	}
	try("go-redis v9: Set with 0", false, "a", rdb.Set(ctx, "a", 1, 0).Err())
	try("go-redis v9: SetNX with 0", false, "b", rdb.SetNX(ctx, "b", 1, 0).Err())
	try("go-redis v9: SetXX with 0", false, "b", rdb.SetXX(ctx, "b", 1, 0).Err())
	try("go-redis v9: Set with an hour", true, "c", rdb.Set(ctx, "c", 1, time.Hour).Err())
	try("go-redis v9: Set with KeepTTL", true, "c", rdb.Set(ctx, "c", 2, redis.KeepTTL).Err())
	try("go-redis v9: Set with 0 of what had an end", false, "c", rdb.Set(ctx, "c", 3, 0).Err())
	try("go-redis v9: HSet", false, "d", rdb.HSet(ctx, "d", "user", 1).Err())
	try("go-redis v9: Expire after HSet", true, "d", rdb.Expire(ctx, "d", time.Hour).Err())
	try("go-redis v9: SetEx", true, "e", rdb.SetEx(ctx, "e", 1, time.Hour).Err())
	try("go-redis v9: SetArgs with nothing", false, "l", rdb.SetArgs(ctx, "l", 1, redis.SetArgs{}).Err())
	try("go-redis v9: SetArgs with an hour", true, "l", rdb.SetArgs(ctx, "l", 1, redis.SetArgs{TTL: time.Hour}).Err())
	try("go-redis v9: SetArgs with KeepTTL", true, "l", rdb.SetArgs(ctx, "l", 2, redis.SetArgs{KeepTTL: true}).Err())
	try("go-redis v9: SetArgs with a moment", true, "m", rdb.SetArgs(ctx, "m", 1, redis.SetArgs{ExpireAt: time.Now().Add(time.Hour)}).Err())
	try("go-redis v9: GetEx with 0", false, "m", rdb.GetEx(ctx, "m", 0).Err())
	try("go-redis v9: GetEx with an hour", true, "m", rdb.GetEx(ctx, "m", time.Hour).Err())
	try("go-redis v9: GetSet of what had an end", false, "m", rdb.GetSet(ctx, "m", 2).Err())
	try("go-redis v9: MSet", false, "n", rdb.MSet(ctx, "n", 1).Err())
	try("go-redis v9: Do of SET", false, "o", rdb.Do(ctx, "SET", "o", 1).Err())

	try("go-redis v8: Set with 0", false, "f", redis8.NewClient(&redis8.Options{Addr: addr}).Set(ctx, "f", 1, 0).Err())
	try("go-redis v8: SetArgs with nothing", false, "f", redis8.NewClient(&redis8.Options{Addr: addr}).SetArgs(ctx, "f", 1, redis8.SetArgs{}).Err())
	try("go-redis v7: Set with 0", false, "g", redis7.NewClient(&redis7.Options{Addr: addr}).Set("g", 1, 0).Err())
	try("go-redis v6: Set with 0", false, "h", redis6.NewClient(&redis6.Options{Addr: addr}).Set("h", 1, 0).Err())

	conn, err := redigo.Dial("tcp", addr)
	check(err)
	do := func(command string, args ...any) error {
		_, err := conn.Do(command, args...)
		return err
	}
	try("redigo: SET", false, "i", do("SET", "i", 1))
	try("redigo: SET with EX", true, "i", do("SET", "i", 1, "EX", 60))
	try("redigo: SETEX", true, "j", do("SETEX", "j", 60, 1))
	try("redigo: HSET", false, "k", do("HSET", "k", "user", 1))
	try("redigo: EXPIRE", true, "k", do("EXPIRE", "k", 60))
	return runs
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
