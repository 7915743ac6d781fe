// Package store keeps sessions in memory.
package store

import (
	"net/http"

	"github.com/gorilla/securecookie"
	"github.com/gorilla/sessions"
)

// Memory is the store.
type Memory struct {
	Codecs []securecookie.Codec
	Kept   map[string]string
}

// Get returns the session of a request.
func (m *Memory) Get(r *http.Request, name string) (*sessions.Session, error) {
	return sessions.GetRegistry(r).Get(m, name)
}

// New returns a session.
func (m *Memory) New(r *http.Request, name string) (*sessions.Session, error) {
	return sessions.NewSession(m, name), nil
}

// Save keeps a session and sends its cookie.
func (m *Memory) Save(r *http.Request, w http.ResponseWriter, session *sessions.Session) error {
	if session.Options.MaxAge < 0 {
		delete(m.Kept, session.ID)
		http.SetCookie(w, sessions.NewCookie(session.Name(), "", session.Options))
		return nil
	}
	data, err := securecookie.EncodeMulti(session.Name(), session.Values, m.Codecs...)
	if err != nil {
		return err
	}
	if session.ID == "" {
		session.ID = string(securecookie.GenerateRandomKey(32))
	}
	m.Kept[session.ID] = data
	id, err := securecookie.EncodeMulti(session.Name(), session.ID, m.Codecs...)
	if err != nil {
		return err
	}
	http.SetCookie(w, sessions.NewCookie(session.Name(), id, session.Options))
	return nil
}
