package main

import (
	"encoding/json"
	"log"
	"net/http"
	"os"
	"reflect"
)

// An observation is what an API did when it was run, printed as one JSON line.
// The test in internal/model reads it.
type observation struct {
	Symbol      string   `json:"symbol"`                // as the model names the function
	Args        []any    `json:"args,omitempty"`        // what it was called with; null where that does not matter
	Sent        string   `json:"sent,omitempty"`        // the type of the cookie among them, where it is not net/http's
	Changes     []change `json:"changes,omitempty"`     // what was done to its result before the request
	SetCookie   string   `json:"setCookie,omitempty"`   // the header that came out
	IdleTimeout *int     `json:"idleTimeout,omitempty"` // nanoseconds
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

func request() *http.Request {
	r, err := http.NewRequest(http.MethodGet, "http://example.com/account/login", nil)
	check(err)
	return r
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

// hashKey is the key that all stores sign with.
var hashKey = []byte("0123456789abcdef0123456789abcdef")
