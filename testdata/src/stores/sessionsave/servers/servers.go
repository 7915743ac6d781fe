// Package servers saves sessions by the stores that keep them.
package servers

import (
	"net/http"

	"github.com/boj/redistore"
	"github.com/gorilla/sessions"
	"github.com/wader/gormstore/v2"
)

var rows *gormstore.Store

func byStore(w http.ResponseWriter, r *http.Request, values map[string]any) error {
	session, err := rows.Get(r, "id")
	if err != nil {
		return err
	}
	for k, v := range values {
		session.Values[k] = v
	}
	return rows.Save(r, w, session)
}

func byRedis(w http.ResponseWriter, r *http.Request, store *redistore.RediStore) error {
	session, err := store.New(r, "id")
	if err != nil {
		return err
	}
	session.Values["user"] = 1
	return store.Save(r, w, session)
}

func byNobody(r *http.Request, store sessions.Store) error {
	session, err := store.Get(r, "id")
	if err != nil {
		return err
	}
	session.Values["user"] = 1 // want `the session is changed here and not saved`
	return nil
}
