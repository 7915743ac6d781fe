// Package closed has codecs that encrypt what they sign, or may do so: it is silent.
package closed

import (
	"net/http"
	"os"

	"github.com/gorilla/securecookie"
)

type user struct{ Email, Password string }

var (
	both    = securecookie.New(securecookie.GenerateRandomKey(32), securecookie.GenerateRandomKey(32))
	chosen  = securecookie.New([]byte(os.Getenv("HASH_KEY")), []byte(os.Getenv("BLOCK_KEY")))
	changed = securecookie.New(securecookie.GenerateRandomKey(32), nil)
)

func init() {
	if key := os.Getenv("BLOCK_KEY"); key != "" {
		changed = securecookie.New(securecookie.GenerateRandomKey(32), []byte(key))
	}
}

func send(w http.ResponseWriter, u user) {
	for _, c := range []*securecookie.SecureCookie{both, chosen, changed} {
		set(w, c, u)
	}
	encoded, _ := both.Encode("user", u)
	http.SetCookie(w, &http.Cookie{Name: "user", Value: encoded, Secure: true, HttpOnly: true})
	encoded, _ = chosen.Encode("user", u)
	http.SetCookie(w, &http.Cookie{Name: "user", Value: encoded, Secure: true, HttpOnly: true})
	encoded, _ = changed.Encode("user", u.Password)
	http.SetCookie(w, &http.Cookie{Name: "user", Value: encoded, Secure: true, HttpOnly: true})
}

func set(w http.ResponseWriter, c *securecookie.SecureCookie, u user) {
	if encoded, err := c.Encode("user", u); err == nil {
		http.SetCookie(w, &http.Cookie{Name: "user", Value: encoded, Secure: true, HttpOnly: true})
	}
}

// A field that is filled in two ways.

type server struct{ codec *securecookie.SecureCookie }

func signing(key []byte) *server { return &server{securecookie.New(key, nil)} }

func encrypting(key, block []byte) *server { return &server{securecookie.New(key, block)} }

func (s *server) login(w http.ResponseWriter, u user) {
	encoded, _ := s.codec.Encode("user", u)
	http.SetCookie(w, &http.Cookie{Name: "user", Value: encoded, Secure: true, HttpOnly: true})
}

// A field that is filled by others as well.

type configured struct{ codec *securecookie.SecureCookie }

type config struct{ Codec *securecookie.SecureCookie }

func forTests(key []byte) *configured { return &configured{codec: securecookie.New(key, nil)} }

func newConfigured(c config) *configured { return &configured{codec: c.Codec} }

func (c *configured) login(w http.ResponseWriter, u user) {
	encoded, _ := c.codec.Encode("user", u)
	http.SetCookie(w, &http.Cookie{Name: "user", Value: encoded, Secure: true, HttpOnly: true})
}

// Set is given a codec by whoever calls it.
func Set(w http.ResponseWriter, c securecookie.Codec, u user) {
	encoded, _ := c.Encode("user", u)
	http.SetCookie(w, &http.Cookie{Name: "user", Value: encoded, Secure: true, HttpOnly: true})
}
