// Package own is a store of sessions as programs write one.
package own

import (
	"crypto/rand"
	"net/http"

	"github.com/gorilla/securecookie"
	"github.com/gorilla/sessions"
)

type Store struct {
	Codecs  []securecookie.Codec
	Options *sessions.Options
	rows    map[string]string
}

func (st *Store) Get(r *http.Request, name string) (*sessions.Session, error) {
	return sessions.GetRegistry(r).Get(st, name)
}

func (st *Store) New(r *http.Request, name string) (*sessions.Session, error) {
	session := sessions.NewSession(st, name)
	opts := *st.Options
	session.Options = &opts
	if cookie, err := r.Cookie(name); err == nil {
		if err := securecookie.DecodeMulti(name, cookie.Value, &session.ID, st.Codecs...); err != nil {
			return session, nil
		}
		if err := securecookie.DecodeMulti(session.Name(), st.rows[session.ID], &session.Values, st.Codecs...); err != nil {
			return session, nil
		}
	}
	return session, nil
}

func (st *Store) Save(r *http.Request, w http.ResponseWriter, session *sessions.Session) error {
	if session.Options.MaxAge < 0 {
		http.SetCookie(w, sessions.NewCookie(session.Name(), "", session.Options))
		return nil
	}
	data, err := securecookie.EncodeMulti(session.Name(), session.Values, st.Codecs...)
	if err != nil {
		return err
	}
	session.ID = rand.Text()
	st.rows[session.ID] = data
	id, err := securecookie.EncodeMulti(session.Name(), session.ID, st.Codecs...)
	if err != nil {
		return err
	}
	http.SetCookie(w, sessions.NewCookie(session.Name(), id, session.Options))
	return nil
}

// A Journal is no store.
type Journal struct{}

func (Journal) Save(string) {}
