// Package redistore keeps sessions with boj/redistore as it was before constructors took
// the name of a user: the keys are one place before.
package redistore

import (
	"os"

	"github.com/boj/redistore"
)

func open(key []byte) {
	redistore.NewRediStore(10, "tcp", ":6379", "password", []byte("of redis"))              // want `key that authenticates sessions is a constant`
	redistore.NewRediStoreWithDB(10, "tcp", ":6379", "password", "1", []byte("of another")) // want `key that authenticates sessions is a constant`
	redistore.NewRediStore(10, "tcp", ":6379", os.Getenv("PASSWORD"), key)
	redistore.NewRediStore(10, "tcp", ":6379", "password", key, nil)
}
