// Truth_keys tries what libraries do with a key of no bytes, and with a key that is
// known. It prints what it saw as JSON.
package main

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"os"

	"github.com/golang-jwt/jwt/v5"
	"github.com/gorilla/securecookie"
	"github.com/gorilla/sessions"
)

// A run is one thing that was tried, and whether the library took it.
type run struct {
	Says        string
	Want, Taken bool
}

func main() {
	json.NewEncoder(os.Stdout).Encode([]run{
		{"golang-jwt signs and takes tokens with a key of no bytes", true, token([]byte(""), []byte(""))},
		{"golang-jwt takes a token that somebody else has made who knows the key", true, token([]byte("known"), []byte("known"))},
		{"golang-jwt takes a token that was made with another key", false, token([]byte("other"), []byte("known"))},
		{"securecookie v1.1.2 encodes with a hash key of no bytes", false, encodes([]byte(""))},
		{"a store takes a session that somebody else has made who knows the key", true, forged([]byte("known"), []byte("known"))},
		{"a store with a random key takes the session of another one", false, forged(securecookie.GenerateRandomKey(32), securecookie.GenerateRandomKey(32))},
		{"a store on the server keeps a session under the identifier of somebody else who knows the key", true, chosen([]byte("known"), []byte("known"))},
		{"a store on the server with a random key does so", false, chosen([]byte("known"), securecookie.GenerateRandomKey(32))},
	})
}

func token(theirs, ours []byte) bool {
	text, err := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"sub": "admin"}).SignedString(theirs)
	if err != nil {
		return false
	}
	parsed, err := jwt.Parse(text, func(*jwt.Token) (any, error) { return ours, nil })
	return err == nil && parsed.Valid
}

func encodes(key []byte) bool {
	_, err := securecookie.New(key, nil).Encode("sid", "value")
	return err == nil
}

// forged has a store with one key make a session and one with another read it.
func forged(theirs, ours []byte) bool {
	r, w := httptest.NewRequest("GET", "/", nil), httptest.NewRecorder()
	session, _ := sessions.NewCookieStore(theirs).New(r, "sid")
	session.Values["user"] = "admin"
	if session.Save(r, w) != nil {
		return false
	}
	again := httptest.NewRequest("GET", "/", nil)
	for _, c := range w.Result().Cookies() {
		again.AddCookie(&http.Cookie{Name: c.Name, Value: c.Value})
	}
	got, err := sessions.NewCookieStore(ours).New(again, "sid")
	return err == nil && got.Values["user"] == "admin"
}

// chosen has an identifier signed with one key, and a store with another that keeps its
// sessions on the server save one for it.
func chosen(theirs, ours []byte) bool {
	const id = "CHOSEN"
	dir, err := os.MkdirTemp("", "sessions")
	if err != nil {
		return false
	}
	defer os.RemoveAll(dir)
	value, err := securecookie.EncodeMulti("sid", id, securecookie.CodecsFromPairs(theirs)...)
	if err != nil {
		return false
	}
	r, w := httptest.NewRequest("GET", "/", nil), httptest.NewRecorder()
	r.AddCookie(&http.Cookie{Name: "sid", Value: value})
	session, _ := sessions.NewFilesystemStore(dir, ours).New(r, "sid")
	return session.Save(r, w) == nil && session.ID == id
}
