// Package maps keeps sessions in variables.
package maps

import "net/http"

type user struct{ ID int }

type session struct {
	ID     string
	UserID int
}

var (
	sessions   = map[string]user{}          // want `sessions in "sessions" never end: nothing in this package removes them, or turns them down, after a time`
	byID       = map[string]*session{}      // want `sessions in "byID" never end`
	dbSessions = make(map[string]string, 8) // want `sessions in "dbSessions" never end`
	hits       = map[string]int{}           // counts sessions
	sessionHit = map[string]int{}
	users      = map[string]user{}
)

func login(w http.ResponseWriter, r *http.Request) {
	username := r.FormValue("username")
	sessions["a"] = user{}
	byID["a"] = &session{}
	dbSessions["a"] = username
	hits["a"]++
	sessionHit["a"]++
	users["a"] = user{}
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: "a"})
}

func who(r *http.Request) (user, *session, string, int, user) {
	c, err := r.Cookie("sid")
	if err != nil {
		return user{}, nil, "", 0, user{}
	}
	return sessions[c.Value], byID[c.Value], dbSessions[c.Value], hits[c.Value] + sessionHit[c.Value], users[c.Value]
}

func logout(r *http.Request) { delete(sessions, r.FormValue("id")) }
