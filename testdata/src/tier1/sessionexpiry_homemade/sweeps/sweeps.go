// Package sweeps removes sessions after a time.
package sweeps

import (
	"net/http"
	"time"
)

var (
	sessions = map[string]string{}
	tokens   = map[string]session{}
)

type session struct{ User string }

func login(w http.ResponseWriter, id, username string) {
	sessions[id] = username
	tokens[id] = session{username}
	time.AfterFunc(time.Hour, func() { delete(sessions, id) })
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: id})
}

func sweep() {
	for range time.Tick(time.Minute) {
		clear(tokens)
	}
}

func who(id string) string { return sessions[id] + tokens[id].User }
