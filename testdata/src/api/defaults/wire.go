package main

import (
	"encoding/json"
	"log"
	"net/http"
	"net/http/httptest"
	"os"
	"reflect"
	"time"
)

// An observation is what an API did when it was run, printed as one JSON line.
// The test in internal/model reads it.
type observation struct {
	Symbol    string   `json:"symbol"`              // as the model names the function
	Args      []any    `json:"args,omitempty"`      // what it was called with; null where that does not matter
	Sent      string   `json:"sent,omitempty"`      // the type of the cookie among them, where it is not net/http's
	Changes   []change `json:"changes,omitempty"`   // what was done to its result before the request
	SetCookie string   `json:"setCookie,omitempty"` // the header that came out
	Lifetime  *int     `json:"lifetime,omitempty"`  // nanoseconds

}

// A change is a method that was called or a field that was assigned.
type change struct {
	Symbol string `json:"symbol,omitempty"`
	Path   string `json:"path,omitempty"`
	Arg    any    `json:"arg"`
}

// output is where the observations go.
var output *os.File

func (o observation) print() {
	check(json.NewEncoder(output).Encode(o))
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}

// serve performs one request over TLS and returns the header Set-Cookie of the
// response.
func serve(handler http.HandlerFunc) string {
	w := httptest.NewRecorder()
	handler(w, httptest.NewRequest(http.MethodGet, "https://www.example.com/account/login", nil))
	return w.Result().Header.Get("Set-Cookie")
}

// bare and full are cookies that configure nothing and everything.
func bare() *http.Cookie { return &http.Cookie{Name: "sid", Value: "abc"} }

func full() *http.Cookie {
	return &http.Cookie{
		Name: "sid", Value: "abc", Path: "/app", Domain: "example.com", MaxAge: 60,
		Expires: time.Date(2040, time.January, 2, 3, 4, 5, 0, time.UTC),
		Secure:  true, HttpOnly: true, SameSite: http.SameSiteStrictMode, Partitioned: true,
	}
}

// fieldsOf are the exported fields of a struct, under the names that they have
// in Go.
func fieldsOf(v any) map[string]any {
	fields := map[string]any{}
	value := reflect.ValueOf(v)
	for _, f := range reflect.VisibleFields(value.Type()) {
		fields[f.Name] = value.FieldByIndex(f.Index).Interface()
	}
	return fields
}
