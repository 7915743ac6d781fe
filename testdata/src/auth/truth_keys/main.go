// Truth_keys tries what smaller libraries do with a key of no bytes. It prints what it
// saw as JSON.
package main

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"os"

	"github.com/go-chi/jwtauth/v5"
	"github.com/golangcollege/sessions"
)

// A run is one thing that was tried, and whether the library took it.
type run struct {
	Says        string
	Want, Taken bool
}

func main() {
	json.NewEncoder(os.Stdout).Encode([]run{
		{"golangcollege/sessions takes a session that was encrypted with a key of no bytes, as one of zeros", true, college([]byte(""), make([]byte, 32))},
		{"golangcollege/sessions takes a session of another key", false, college([]byte("other"), []byte("known"))},
		{"jwtauth signs with a key of no bytes", false, signs([]byte(""))},
		{"jwtauth signs with a key", true, signs([]byte("known"))},
	})
}

func signs(key []byte) bool {
	_, _, err := jwtauth.New("HS256", key, nil).Encode(map[string]any{"sub": "admin"})
	return err == nil
}

// college has a session with one key made and one with another read.
func college(theirs, ours []byte) bool {
	w := httptest.NewRecorder()
	their := sessions.New(theirs)
	their.Enable(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { their.Put(r, "user", "admin") })).
		ServeHTTP(w, httptest.NewRequest("GET", "/", nil))
	r := httptest.NewRequest("GET", "/", nil)
	for _, c := range w.Result().Cookies() {
		r.AddCookie(&http.Cookie{Name: c.Name, Value: c.Value})
	}
	got := ""
	our := sessions.New(ours)
	our.Enable(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { got = our.GetString(r, "user") })).
		ServeHTTP(httptest.NewRecorder(), r)
	return got == "admin"
}
