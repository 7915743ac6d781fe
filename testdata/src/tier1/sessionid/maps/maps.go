// Package maps keeps sessions in maps.
package maps

import (
	crand "crypto/rand"
	"encoding/hex"
	"fmt"
	"math/rand"
	"net/http"
	"sync"
	"time"
)

type session struct {
	User string
	Ends time.Time
}

var sessions = map[string]session{}

func login(w http.ResponseWriter, user string) {
	id := fmt.Sprintf("%d", rand.Int63())
	sessions[id] = session{user, time.Now().Add(time.Hour)} // want `^key in "sessions" is made of math/rand, which others can guess; use crypto/rand$`
	w.Header().Set("X-Session", id)
}

func strong(w http.ResponseWriter, user string) {
	b := make([]byte, 32)
	crand.Read(b)
	id := hex.EncodeToString(b)
	sessions[id] = session{user, time.Now().Add(time.Hour)}
	http.SetCookie(w, &http.Cookie{Name: "session", Value: id})
}

type store struct {
	mu       sync.Mutex
	sessions map[string]*session
	prices   map[string]int
}

func (s *store) add(user string) string {
	id := time.Now().Format("20060102150405")
	s.sessions[id] = &session{User: user} // want `key in "sessions" is made of the time`
	s.prices[id] = 1
	return id
}

func (s *store) renew(r *http.Request) {
	c, err := r.Cookie("session")
	if err != nil {
		return
	}
	s.sessions[c.Value] = &session{Ends: time.Now()}
}

// Sessions that are no login.

type connection struct {
	closed chan struct{}
}

var open = struct{ sessions map[string]*connection }{map[string]*connection{}}

var (
	streamSessions = map[string]*connection{}
	sessionsByDay  = map[string]int{}
	tabSessions    = map[string]struct{ Title string }{}
	number         int
)

func others() {
	number++
	streamSessions[fmt.Sprint(number)] = &connection{}
	sessionsByDay[time.Now().Format(time.DateOnly)]++
	tabSessions[fmt.Sprint(number)] = struct{ Title string }{"tab"}
	open.sessions[fmt.Sprint(rand.Int())] = &connection{}
}

var users = map[string]string{}

var sessionUsers = map[string]string{}

func byText(user string) {
	sessionUsers[fmt.Sprint(rand.Int())] = user // want `key in "sessionUsers" is made of math/rand`
	users[fmt.Sprint(rand.Int())] = user
}
