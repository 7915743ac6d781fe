// Package servers has stores that keep their data on the server.
package servers

import (
	"os"

	"github.com/antonlindstrom/pgstore"
	"github.com/boj/redistore"
	redistorev2 "github.com/boj/redistore/v2"
	gsm "github.com/bradleypeabody/gorilla-sessions-memcache"
	"github.com/gin-contrib/sessions/redis"
	"github.com/kidstuff/mongostore"
	"github.com/quasoft/memstore"
	"github.com/srinathgs/mysqlstore"
	"github.com/wader/gormstore/v2"
	redistorev1 "gopkg.in/boj/redistore.v1"
)

func open(key []byte) {
	memstore.NewMemStore([]byte("in memory"), []byte("encrypts what is")) // want `^key that authenticates sessions is a constant in the source: whoever can read that can choose the identifiers of sessions$` `key that encrypts sessions is a constant`
	memstore.NewMemStore(key)
	redistore.NewRediStore(10, "tcp", ":6379", "", "password", []byte("of redis")) // want `key that authenticates sessions is a constant`
	redistore.NewRediStore(10, "tcp", ":6379", "", os.Getenv("PASSWORD"), key)
	redistorev2.NewStore([][]byte{[]byte("of a list")}) // want `key that authenticates sessions is a constant`
	redistorev2.NewStore([][]byte{key, nil})
	pgstore.NewPGStore("postgres://", []byte("of postgres"))                      // want `key that authenticates sessions is a constant`
	redis.NewStore(10, "tcp", "localhost:6379", "", "password", []byte("of gin")) // want `key that authenticates sessions is a constant`
	mongostore.NewMongoStore(nil, 3600, true, []byte("of mongo"))                 // want `key that authenticates sessions is a constant`
	mysqlstore.NewMySQLStore("", "sessions", "/", 3600, []byte("of mysql"))       // want `key that authenticates sessions is a constant`
	gormstore.NewOptions(nil, gormstore.Options{}, []byte("of gorm"))             // takes no identifier that is not in its table
	gsm.NewMemcacheStore(nil, "", []byte("of memcached"))                         // want `key that authenticates sessions is a constant`
	redistorev1.NewRediStore(10, "tcp", ":6379", "", []byte("of old"))            // want `key that authenticates sessions is a constant`
	redistorev1.NewRediStore(10, "tcp", ":6379", "", key)
	gormstore.New(nil, key)
}
