// Package hertz has stores and middleware for hertz.
package hertz

import (
	"os"

	"github.com/hertz-contrib/jwt"
	"github.com/hertz-contrib/sessions/cookie"
	"github.com/hertz-contrib/sessions/redis"
)

func stores(key []byte) {
	cookie.NewStore([]byte("secret")) // want `^key that authenticates sessions is a constant in the source: whoever can read that can forge sessions$`
	cookie.NewStore(key)
	redis.NewStore(10, "tcp", "localhost:6379", "", []byte("of redis")) // want `key that authenticates sessions is a constant`
	cookie.NewStore([]byte(os.Getenv("SESSION")))
}

func middleware(key []byte) {
	jwt.New(&jwt.HertzJWTMiddleware{Key: []byte("secret key")}) // want `key that authenticates tokens is a constant`
	jwt.New(&jwt.HertzJWTMiddleware{Key: key})
}
