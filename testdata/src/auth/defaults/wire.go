package main

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"log"
	"net/http"
	"net/http/httptest"
	"os"
	"sort"
	"strings"
	"time"
)

// An observation is what an API did when it was run, printed as one JSON line.
// The test in internal/model reads it.
type observation struct {
	Symbol      string   `json:"symbol,omitempty"`      // as the model names the function
	Record      string   `json:"record,omitempty"`      // or the type of a configuration, whose fields are the only argument
	Args        []any    `json:"args,omitempty"`        // what it was called with; null where that does not matter
	Changes     []change `json:"changes,omitempty"`     // what was done to its result before the request
	SetCookie   string   `json:"setCookie,omitempty"`   // the header that came out
	CodecAge    *int     `json:"codecAge,omitempty"`    // for how many seconds the value was accepted; 0: for ever
	Lifetime    *int     `json:"lifetime,omitempty"`    // nanoseconds
	IdleTimeout *int     `json:"idleTimeout,omitempty"` // nanoseconds
	Claims      string   `json:"claims,omitempty"`      // type of the token's claims
	Exp         string   `json:"exp,omitempty"`         // the token's exp: "absent", "0" or "past"
	Into        string   `json:"into,omitempty"`        // type of the claims that it was parsed into
	Valid       *bool    `json:"valid,omitempty"`       // whether the parser accepted the token
}

// A change is a method that was called or a field that was assigned.
type change struct {
	Symbol string `json:"symbol,omitempty"`
	Path   string `json:"path,omitempty"`
	Arg    any    `json:"arg"`
}

func (o observation) print() {
	check(json.NewEncoder(os.Stdout).Encode(o))
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}

// serve performs one request and returns the Set-Cookie header of the response.
func serve(handler http.HandlerFunc) string {
	w := httptest.NewRecorder()
	r := httptest.NewRequest(http.MethodGet, "/account/login", nil)
	r.AddCookie(&http.Cookie{Name: "read", Value: "abc"})
	handler(w, r)
	return w.Result().Header.Get("Set-Cookie")
}

// hashKey is the key that all stores sign with.
var hashKey = []byte("0123456789abcdef0123456789abcdef")

// codecAge finds out for how many seconds a signed cookie is accepted: it asks
// for ever older copies of it. The answer is 0 for a cookie that never ages.
func codecAge(setCookie string, accepts func(*http.Cookie) bool) *int {
	const years = 60 * 365 * 24 * 60 * 60
	cookie, err := http.ParseSetCookie(setCookie)
	check(err)
	firstRejected := sort.Search(years, func(seconds int) bool {
		return !accepts(aged(cookie, seconds))
	})
	age := firstRejected - 1
	if firstRejected == years {
		age = 0
	}
	return &age
}

// aged signs the value of a cookie again, as it would have been signed some
// seconds ago. securecookie's format is base64("date|value|mac"), the MAC being
// over "name|date|value".
func aged(cookie *http.Cookie, seconds int) *http.Cookie {
	signed, err := base64.URLEncoding.DecodeString(cookie.Value)
	check(err)
	parts := strings.SplitN(string(signed), "|", 3)
	if len(parts) != 3 {
		log.Fatalf("the cookie %s is not in securecookie's format", cookie.Name)
	}
	dated := fmt.Sprintf("%d|%s", time.Now().Unix()-int64(seconds), parts[1])
	mac := hmac.New(sha256.New, hashKey)
	mac.Write([]byte(cookie.Name + "|" + dated))
	value := dated + "|" + string(mac.Sum(nil))
	return &http.Cookie{Name: cookie.Name, Value: base64.URLEncoding.EncodeToString([]byte(value))}
}
