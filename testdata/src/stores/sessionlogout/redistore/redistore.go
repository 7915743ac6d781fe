// Package redistore logs people out of sessions that are kept in Redis.
package redistore

import (
	"net/http"

	"github.com/boj/redistore"
)

func serve(w http.ResponseWriter, r *http.Request, store *redistore.RediStore) bool {
	s, err := store.Get(r, "shop")
	return err == nil && !s.IsNew
}

func open() (*redistore.RediStore, error) {
	return redistore.NewRediStore(10, "tcp", "localhost:6379", "", "", []byte("0123456789abcdef0123456789abcdef"))
}

// Silent from here on.

func logout(w http.ResponseWriter, r *http.Request, store *redistore.RediStore) {
	s, err := store.Get(r, "shop")
	if err != nil {
		return
	}
	s.Options.MaxAge = -1
	s.Save(r, w)
}
