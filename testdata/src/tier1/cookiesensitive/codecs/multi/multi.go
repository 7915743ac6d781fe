// Package multi signs values with lists of codecs, of which the first does that.
package multi

import (
	"net/http"
	"os"

	"github.com/gorilla/securecookie"
)

type user struct{ Email, Password string }

var (
	signing = securecookie.CodecsFromPairs([]byte(os.Getenv("HASH_KEY")))
	sealing = securecookie.CodecsFromPairs([]byte(os.Getenv("HASH_KEY")), []byte(os.Getenv("BLOCK_KEY")))
)

func pairs(w http.ResponseWriter, u user) {
	encoded, err := securecookie.EncodeMulti("user", u.Password, signing...)
	if err != nil {
		return
	}
	http.SetCookie(w, &http.Cookie{Name: "user", Value: encoded, Secure: true, HttpOnly: true}) // want `cookie "user" carries u.Password \(signed, not encrypted\)`
}

func one(w http.ResponseWriter, key []byte, u user) {
	encoded, _ := securecookie.EncodeMulti("user", u.Password, securecookie.New(key, nil))
	http.SetCookie(w, &http.Cookie{Name: "user", Value: encoded, Secure: true, HttpOnly: true}) // want `cookie "user" carries u.Password`
}

func rotated(w http.ResponseWriter, key, old, block []byte, u user) {
	encoded, _ := securecookie.EncodeMulti("user", u.Password, securecookie.New(key, nil), securecookie.New(old, block))
	http.SetCookie(w, &http.Cookie{Name: "user", Value: encoded, Secure: true, HttpOnly: true}) // want `cookie "user" carries u.Password`
}

// A field.

type server struct{ codecs []securecookie.Codec }

func newServer(key []byte) *server { return &server{codecs: securecookie.CodecsFromPairs(key)} }

func (s *server) login(w http.ResponseWriter, u user) {
	encoded, _ := securecookie.EncodeMulti("user", u.Password, s.codecs...)
	http.SetCookie(w, &http.Cookie{Name: "user", Value: encoded, Secure: true, HttpOnly: true}) // want `cookie "user" carries u.Password`
}

func first(w http.ResponseWriter, u user) {
	encoded, _ := signing[0].Encode("user", u.Password)
	http.SetCookie(w, &http.Cookie{Name: "user", Value: encoded, Secure: true, HttpOnly: true}) // want `cookie "user" carries u.Password`
}

// Silent from here on: it is encrypted, may be, or is what others may have.

func sealed(w http.ResponseWriter, key, block, old []byte, u user, given [][]byte, codecs []securecookie.Codec) {
	encoded, _ := securecookie.EncodeMulti("user", u.Password, sealing...)
	http.SetCookie(w, &http.Cookie{Name: "user", Value: encoded, Secure: true, HttpOnly: true})
	encoded, _ = securecookie.EncodeMulti("user", u.Password, securecookie.New(key, block), securecookie.New(old, nil))
	http.SetCookie(w, &http.Cookie{Name: "user", Value: encoded, Secure: true, HttpOnly: true})
	encoded, _ = securecookie.EncodeMulti("user", u.Password, securecookie.CodecsFromPairs(given...)...)
	http.SetCookie(w, &http.Cookie{Name: "user", Value: encoded, Secure: true, HttpOnly: true})
	encoded, _ = securecookie.EncodeMulti("user", u.Password, codecs...)
	http.SetCookie(w, &http.Cookie{Name: "user", Value: encoded, Secure: true, HttpOnly: true})
	encoded, _ = securecookie.EncodeMulti("user", u.Email == u.Password, signing...)
	http.SetCookie(w, &http.Cookie{Name: "user", Value: encoded, Secure: true, HttpOnly: true})
}

// What comes first is changed, or taken away.

func changed(w http.ResponseWriter, key, block []byte, u user) {
	codecs := securecookie.CodecsFromPairs(key)
	codecs[0] = securecookie.New(key, block)
	encoded, _ := securecookie.EncodeMulti("user", u.Password, codecs...)
	http.SetCookie(w, &http.Cookie{Name: "user", Value: encoded, Secure: true, HttpOnly: true})
	encoded, _ = securecookie.EncodeMulti("user", u.Password, codecs[1:]...)
	http.SetCookie(w, &http.Cookie{Name: "user", Value: encoded, Secure: true, HttpOnly: true})
}
