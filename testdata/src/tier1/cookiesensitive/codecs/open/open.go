// Package open signs values with codecs that have no key to encrypt with.
package open

import (
	"net/http"

	"github.com/gorilla/securecookie"
)

type user struct {
	ID       int
	Email    string
	Password string `json:"-"`
}

// A variable.

var codec = securecookie.New(securecookie.GenerateRandomKey(32), nil)

func remember(w http.ResponseWriter, r *http.Request) {
	value := map[string]string{"pw": r.FormValue("password")}
	encoded, err := codec.Encode("remember", value)
	if err != nil {
		return
	}
	http.SetCookie(w, &http.Cookie{
		Name:  "remember",
		Value: encoded, // want `cookie "remember" carries r.FormValue\("password"\) \(signed, not encrypted\); cookies are stored in clear text`
		Path:  "/", Secure: true, HttpOnly: true,
	})
}

// A field, a constructor with parameters and methods in a chain.

const month = 30 * 24 * 60 * 60

func newCodec(key []byte, age int) *securecookie.SecureCookie {
	return securecookie.New(key, nil).MaxAge(age).SetSerializer(securecookie.JSONEncoder{})
}

type server struct {
	identity *securecookie.SecureCookie
	pair     *securecookie.SecureCookie
}

func newServer(key []byte) *server {
	return &server{identity: newCodec(key, month), pair: withKeys(key, nil)}
}

func withKeys(sign, encrypt []byte) *securecookie.SecureCookie {
	return securecookie.New(sign, encrypt)
}

type identity struct{ Email string }

func (s *server) identify(w http.ResponseWriter, email string) {
	if encoded, err := s.identity.Encode("identity", identity{Email: email}); err == nil {
		http.SetCookie(w, &http.Cookie{Name: "identity", Value: encoded, Secure: true, HttpOnly: true}) // want `cookie "identity" carries identity{…} \(field Email, signed, not encrypted\)`
	}
}

func (s *server) whole(w http.ResponseWriter, u *user) {
	encoded, _ := s.pair.Encode("user", u)
	http.SetCookie(w, &http.Cookie{Name: "user", Value: encoded, Secure: true, HttpOnly: true}) // want `cookie "user" carries u \(field Email, signed, not encrypted\)`
}

// A codec that the request makes, an interface, and a parameter.

func made(w http.ResponseWriter, key []byte, u user) {
	var none []byte
	var c securecookie.Codec = securecookie.New(key, none)
	encoded, _ := c.Encode("pw", u.Password)
	http.SetCookie(w, &http.Cookie{Name: "pw", Value: encoded, Secure: true, HttpOnly: true}) // want `cookie "pw" carries u.Password \(signed, not encrypted\)`
}

func sign(c *securecookie.SecureCookie, name, value string) string {
	encoded, err := c.Encode(name, value)
	if err != nil {
		return ""
	}
	return encoded
}

func given(w http.ResponseWriter, u user) {
	http.SetCookie(w, &http.Cookie{Name: "pw", Value: sign(codec, "pw", u.Password), Secure: true, HttpOnly: true}) // want `carries u.Password \(signed, not encrypted\)`
}

// A codec that is made when it is first needed, and a cookie that is given its value by it.

var late *securecookie.SecureCookie

func signed(w http.ResponseWriter, key []byte, c *http.Cookie) {
	if late == nil {
		late = securecookie.New(key, nil)
	}
	if value, err := late.Encode(c.Name, c.Value); err == nil {
		c.Value = value
	}
	http.SetCookie(w, c)
}

func lately(w http.ResponseWriter, key []byte, u user) {
	signed(w, key, &http.Cookie{Name: "pw", Value: u.Password, Secure: true, HttpOnly: true}) // want `cookie "pw" carries u.Password`
}

// Silent from here on: what is signed is harmless.

func harmless(w http.ResponseWriter, r *http.Request, u user) {
	encoded, _ := codec.Encode("session", map[string]any{"id": u.ID, "theme": r.FormValue("theme"), "ok": u.Password == r.FormValue("password")})
	http.SetCookie(w, &http.Cookie{Name: "session", Value: encoded, Secure: true, HttpOnly: true})
}

func deletion(w http.ResponseWriter, u user) {
	encoded, _ := codec.Encode("pw", u.Password)
	http.SetCookie(w, &http.Cookie{Name: "pw", Value: encoded, MaxAge: -1})
}
