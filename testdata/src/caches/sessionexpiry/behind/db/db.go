// Package db has the client that the others use.
package db

import "github.com/redis/go-redis/v9"

// Redis is the client.
var Redis *redis.Client

// Open connects to the server.
func Open(addr string) { Redis = redis.NewClient(&redis.Options{Addr: addr}) }
