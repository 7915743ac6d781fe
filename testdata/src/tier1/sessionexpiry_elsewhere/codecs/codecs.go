// Package codecs sends cookies whose values codecs sign that the program makes.
package codecs

import (
	"net/http"
	"os"
	"time"

	"github.com/gorilla/securecookie"
)

const hour = 60 * 60

// A codec that is left at its 30 days.

var codec = securecookie.New([]byte(os.Getenv("HASH_KEY")), nil)

func login(w http.ResponseWriter, user string) {
	value, err := codec.Encode("session", user)
	if err != nil {
		return
	}
	http.SetCookie(w, &http.Cookie{
		Name: "session", Value: value, Secure: true, HttpOnly: true,
		MaxAge: hour, // want `cookie "session" ends after 1 hour but the codec that signs it accepts its value for 30 days: it has an age of its own, MaxAge`
	})
}

// A field, a constructor, Expires.

type server struct{ codec, both *securecookie.SecureCookie }

func newServer(sign, encrypt []byte) *server {
	return &server{codec: securecookie.New(sign, encrypt).MaxAge(7 * 24 * hour), both: newCodec(sign, 24*hour)}
}

func newCodec(key []byte, age int) *securecookie.SecureCookie {
	return securecookie.New(key, nil).MaxAge(age)
}

func (s *server) login(w http.ResponseWriter, user string) {
	value, _ := s.codec.Encode("auth", user)
	http.SetCookie(w, &http.Cookie{Name: "auth", Value: value, Expires: time.Now().Add(12 * time.Hour)}) // want `cookie "auth" ends after 12 hours but the codec that signs it accepts its value for 7 days`
}

// Silent from here on: a codec of two cookies has the age of the one that lasts longer.

func (s *server) remember(w http.ResponseWriter, user string) {
	value, _ := s.both.Encode("remember", user)
	http.SetCookie(w, &http.Cookie{Name: "remember", Value: value, MaxAge: 24 * hour})
	value, _ = s.both.Encode("session", user)
	http.SetCookie(w, &http.Cookie{Name: "session", Value: value, MaxAge: hour})
}

// The ages agree, or the cookie lasts longer.

func agrees(w http.ResponseWriter, key []byte, user string) {
	c := securecookie.New(key, nil)
	c.MaxAge(hour)
	value, _ := c.Encode("session", user)
	http.SetCookie(w, &http.Cookie{Name: "session", Value: value, MaxAge: hour})
	value, _ = securecookie.New(key, nil).Encode("session", user)
	http.SetCookie(w, &http.Cookie{Name: "session", Value: value, MaxAge: 60 * 24 * hour})
}

// It ends with the browser's session, or nobody knows when.

func withoutAge(w http.ResponseWriter, key []byte, user string, age int) {
	value, _ := securecookie.New(key, nil).Encode("session", user)
	http.SetCookie(w, &http.Cookie{Name: "session", Value: value})
	value, _ = securecookie.New(key, nil).Encode("session", user)
	http.SetCookie(w, &http.Cookie{Name: "session", Value: value, MaxAge: age})
	value, _ = securecookie.New(key, nil).MaxAge(age).Encode("session", user)
	http.SetCookie(w, &http.Cookie{Name: "session", Value: value, MaxAge: hour})
}

// It is no session's, it is deleted, or nobody knows which codec it is.

func others(w http.ResponseWriter, key []byte, c *securecookie.SecureCookie, user string) {
	value, _ := securecookie.New(key, nil).Encode("flash", "welcome")
	http.SetCookie(w, &http.Cookie{Name: "flash", Value: value, MaxAge: 60})
	value, _ = securecookie.New(key, nil).Encode("session", user)
	http.SetCookie(w, &http.Cookie{Name: "session", Value: value, MaxAge: -1})
	value, _ = c.Encode("session", user)
	http.SetCookie(w, &http.Cookie{Name: "session", Value: value, MaxAge: hour})
}

// named signs the identifier of a session that the server keeps, and ends.
func named(w http.ResponseWriter, key []byte, sessionID string) {
	value, _ := securecookie.New(key, key).Encode("session", sessionID)
	http.SetCookie(w, &http.Cookie{Name: "session", Value: value, Secure: true, HttpOnly: true, MaxAge: hour})
}

func namedHere(w http.ResponseWriter, key []byte, random func() string) {
	sessionID := random()
	value, _ := securecookie.New(key, nil).Encode("session", sessionID)
	http.SetCookie(w, &http.Cookie{Name: "session", Value: value, Secure: true, HttpOnly: true, MaxAge: hour})
}

func namedAtAnAddress(w http.ResponseWriter, key []byte, create func() (*string, error)) {
	sessionID, err := create()
	if err != nil {
		return
	}
	value, _ := securecookie.New(key, nil).Encode("session", *sessionID)
	http.SetCookie(w, &http.Cookie{Name: "session", Value: value, Secure: true, HttpOnly: true, MaxAge: hour})
}

// What nobody calls somebody's may be an identifier.

func opaque(w http.ResponseWriter, key []byte, id string) {
	value, _ := securecookie.New(key, nil).Encode("session", id)
	http.SetCookie(w, &http.Cookie{Name: "session", Value: value, MaxAge: hour})
}

func ofSomebody(w http.ResponseWriter, key []byte, values map[string]string) {
	value, _ := securecookie.New(key, nil).Encode("session", values)
	http.SetCookie(w, &http.Cookie{Name: "session", Value: value, MaxAge: hour}) // want `cookie "session" ends after 1 hour`
}
