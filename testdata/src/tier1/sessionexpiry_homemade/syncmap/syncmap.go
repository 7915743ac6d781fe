// Package syncmap keeps sessions in a sync.Map.
package syncmap

import (
	"net/http"
	"sync"
)

type claims struct{ Subject string }

var (
	sessions sync.Map // want `sessions in "sessions" never end`
	pages    sync.Map
)

func login(w http.ResponseWriter, id string) {
	sessions.Store(id, claims{})
	pages.Store(id, claims{})
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: id})
}

func who(id string) (any, any) {
	c, _ := sessions.Load(id)
	p, _ := pages.Load(id)
	return c, p
}
