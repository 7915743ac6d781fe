// Package compares turns down sessions after a time.
package compares

import (
	"net/http"
	"time"
)

type session struct {
	username string
	expiry   time.Time
}

func (s session) isOver() bool { return s.expiry.Before(time.Now()) }

var sessions = map[string]session{}

func login(w http.ResponseWriter, id, username string) {
	sessions[id] = session{username, time.Now().Add(time.Hour)}
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: id})
}

func who(id string) string {
	if s := sessions[id]; !s.isOver() {
		return s.username
	}
	return ""
}
