// Package oneforall keeps what there is one of, and tables of sessions.
package oneforall

import (
	"context"
	"encoding/json"
	"strconv"

	gocache "github.com/patrickmn/go-cache"
	"github.com/redis/go-redis/v9"
)

type provider struct{ Token string }

const field = "secret"

func keep(ctx context.Context, rdb *redis.Client, c *gocache.Cache, token, secret string, p provider) {
	rdb.Set(ctx, "partner:token", token, 0)
	rdb.HSet(ctx, "partner_token", "token", token, "secret", secret)
	rdb.HSet(ctx, "partner_token", field, secret)
	rdb.HSet(ctx, "partner_token", []string{"token", token})
	rdb.HSet(ctx, "partner_token", map[string]any{"token": token})
	rdb.HSet(ctx, "partner_token", p)
	rdb.HSetNX(ctx, "partner_token", "token", token)
	rdb.Do(ctx, "HSET", "partner_token", "token", token)
	c.Set("partner_token", token, gocache.NoExpiration)
	put(ctx, rdb, "partner_token", "token", token)
}

type number int

func (n number) String() string { return strconv.Itoa(int(n)) }

// Which session somebody has is found by who he is, and is no way in.
func latest(ctx context.Context, rdb *redis.Client, memberID number, userID, id string) {
	rdb.HSet(ctx, "member_session", memberID.String(), id)
	rdb.HSet(ctx, "member_session", userID, id)
	rdb.HSet(ctx, "member_session", []string{userID, id})
}

func tables(ctx context.Context, rdb *redis.Client, id, user string) {
	rdb.HSet(ctx, "sessions", id, user)           // want `entry "sessions" is kept for ever: nothing gives it an expiration`
	rdb.HSet(ctx, "sessions", "user:"+id, user)   // want `entry "sessions" is kept for ever`
	rdb.HSet(ctx, "sessions", []string{id, user}) // want `entry "sessions" is kept for ever`
	rdb.HSetNX(ctx, "sessions", id, user)         // want `entry "sessions" is kept for ever`
	rdb.Do(ctx, "HSET", "sessions", id, user)     // want `entry "sessions" is kept for ever`
	rdb.HSet(ctx, "session:"+id, "user", user)    // want `entry "session:…" is kept for ever`
	put(ctx, rdb, "sessions", id, user)
	rdb.HSet(ctx, "sessions", pairs(id, user)...) // want `entry "sessions" is kept for ever`
}

// A list may have itself in it.
func itself(ctx context.Context, rdb *redis.Client) {
	list := []any{nil}
	list[0] = list
	rdb.HSet(ctx, "sessions", list...) // want `entry "sessions" is kept for ever`
}

func put(ctx context.Context, rdb *redis.Client, key, name, value string) {
	rdb.HSet(ctx, key, name, value) // want `entry "sessions" is kept for ever`
}

func pairs(id, user string) []any {
	text, _ := json.Marshal(user)
	return []any{id, text}
}

// OAuth keeps the tokens of providers, for requests that the program makes.
type OAuth struct{ tokenDB *redis.Client }

func (o OAuth) save(ctx context.Context, user, provider string, ciphertext []byte) error {
	return o.tokenDB.HSet(ctx, user, provider, ciphertext).Err()
}
