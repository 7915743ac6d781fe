// Package standing signs tokens without an end which are good for as long as a session that
// it keeps, and others.
package standing

import (
	"encoding/json"
	"net/http"
	"time"

	"github.com/golang-jwt/jwt/v5"
	"github.com/gomodule/redigo/redis"
	"github.com/gorilla/sessions"

	"tier1/sessionexpiry_elsewhere/standing/store"
)

var key []byte

func sign(claims jwt.MapClaims) string {
	token, err := jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
	if err != nil {
		return ""
	}
	return token
}

type Session struct {
	Token, User string
	Expires     time.Time
}

func inStruct(sessions *store.Sessions, user string) string {
	token := sign(jwt.MapClaims{"sub": user, "kind": "struct"})
	s := &Session{Token: token, User: user, Expires: time.Now().Add(time.Hour)}
	sessions.Keep(user, s)
	return token
}

func assigned(s *Session, user string) {
	s.Token = sign(jwt.MapClaims{"sub": user, "kind": "assigned"})
}

func inFunction(sessions *store.Sessions, user string) string {
	token := sign(jwt.MapClaims{"sub": user, "kind": "function"})
	sessions.Create(user, token)
	return token
}

func inCache(user string) string {
	token := sign(jwt.MapClaims{"sub": user, "kind": "cache"})
	store.CacheToken(user, token)
	return token
}

func asKey(conn redis.Conn, user string) string {
	token := sign(jwt.MapClaims{"sub": user, "kind": "key"})
	conn.Do("SET", "session:"+token, user, "EX", 3600)
	return token
}

func asValue(conn redis.Conn, user string) string {
	token := sign(jwt.MapClaims{"sub": user, "kind": "value"})
	conn.Do("SETEX", "token:"+user, 3600, token)
	return token
}

func encoded(conn redis.Conn, user string) string {
	token := sign(jwt.MapClaims{"sub": user, "kind": "encoded"})
	text, _ := json.Marshal(map[string]string{"token": token})
	conn.Do("SETEX", "token:"+user, 3600, text)
	return token
}

func inValues(w http.ResponseWriter, r *http.Request, s *sessions.Session, user string) {
	s.Values["token"] = sign(jwt.MapClaims{"sub": user, "kind": "session"})
	_ = s.Save(r, w)
}

// Reported: nothing that ends has the token.

func besideValues(w http.ResponseWriter, r *http.Request, s *sessions.Session, user string) string {
	s.Values["user"] = user
	_ = s.Save(r, w)
	return sign(jwt.MapClaims{"sub": user, "kind": "beside a session"}) // want `token is signed without an expiry`
}

type SessionResponse struct{ Token string }

func answered(w http.ResponseWriter, user string) {
	token := sign(jwt.MapClaims{"sub": user, "kind": "answer"}) // want `token is signed without an expiry \(exp\), so parsers accept it for ever`
	json.NewEncoder(w).Encode(SessionResponse{token})
}

func kept(conn redis.Conn, user string) string {
	token := sign(jwt.MapClaims{"sub": user, "kind": "for ever"}) // want `token is signed without an expiry`
	conn.Do("SET", "token:kept:"+user, token)                     // want `entry "token:kept:…" is kept for ever`
	return token
}

func beside(sessions *store.Sessions, user string) string {
	sessions.Create(user, "1")
	return sign(jwt.MapClaims{"sub": user, "kind": "beside"}) // want `token is signed without an expiry`
}

func inTable(users *store.Users, user string) string {
	token := sign(jwt.MapClaims{"sub": user, "kind": "table"}) // want `token is signed without an expiry`
	users.Save(user, token)
	return token
}

// What callers call it counts in how long a token may last.

func lasting(user string, d time.Duration) string {
	return sign(jwt.MapClaims{"sub": user, "exp": time.Now().Add(d).Unix()}) // want `token is accepted by parsers for 200 days, which is longer than 30 days`
}

func pair(user string) (string, string) {
	refresh := lasting(user, 365*24*time.Hour)
	access := lasting(user, 200*24*time.Hour)
	return access, refresh
}

// A function that returns what another makes makes it as well.

func unsubscribeToken(user string) string { return untilThen(user, 3650*24*time.Hour) }

func untilThen(user string, d time.Duration) string {
	return sign(jwt.MapClaims{"sub": user, "exp": time.Now().Add(d).Unix(), "kind": "link"})
}

func loginToken(user string) string { return until(user, 3650*24*time.Hour) }

func until(user string, d time.Duration) string {
	return sign(jwt.MapClaims{"sub": user, "exp": time.Now().Add(d).Unix(), "kind": "login"}) // want `token is accepted by parsers for 3650 days, which is longer than 30 days`
}

func unsubscribe(user string) {
	token := untilNow(user, 3650*24*time.Hour)
	println(token)
}

func untilNow(user string, d time.Duration) string {
	return sign(jwt.MapClaims{"sub": user, "exp": time.Now().Add(d).Unix(), "kind": "handler"}) // want `token is accepted by parsers for 3650 days, which is longer than 30 days`
}
