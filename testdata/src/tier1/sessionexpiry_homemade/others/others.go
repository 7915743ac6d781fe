// Package others keeps what is called a session and is none.
package others

import (
	"net"
	"net/http"
)

type session struct {
	user string
	conn net.Conn
}

type upload struct{ size int }

var (
	sessions       = map[string]*session{}
	uploadSessions = map[string]upload{}
	sessionLimits  = map[string]string{}
	written        = map[string]loginSession{}
)

type loginSession struct{ user string }

func serve(w http.ResponseWriter, id string, c net.Conn, user string) {
	sessions[id] = &session{user, c}
	uploadSessions[id] = upload{}
	sessionLimits[id] = user
	written[id] = loginSession{user} // nobody reads it
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: id})
}

func get(id string) (*session, upload, string) {
	return sessions[id], uploadSessions[id], sessionLimits[id]
}
