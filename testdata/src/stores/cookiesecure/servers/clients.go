package servers

import (
	redisv8 "github.com/go-redis/redis/v8"
	redisv9 "github.com/redis/go-redis/v9"
)

type (
	redisstoreClient   = redisv9.UniversalClient
	redisstoreV8Client = redisv8.UniversalClient
)
