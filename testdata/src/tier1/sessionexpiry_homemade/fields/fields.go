// Package fields keeps sessions in fields.
package fields

import (
	"net/http"
	"sync"
	"time"
)

// Session is who is logged in.
type Session struct {
	Username  string
	CreatedAt time.Time
}

type store struct {
	mu   sync.Mutex
	data map[string]*Session // want `sessions in "data" never end`
}

func (s *store) create(w http.ResponseWriter, id, name string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.data[id] = &Session{Username: name, CreatedAt: time.Now()}
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: id})
}

func (s *store) get(id string) *Session {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.data[id]
}
