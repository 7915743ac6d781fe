// Truth_keys tries what securecookie did with a key of no bytes before v1.1.2. It
// prints what it saw as JSON.
package main

import (
	"encoding/json"
	"os"

	"github.com/gorilla/securecookie"
)

// A run is one thing that was tried, and whether the library took it.
type run struct {
	Says        string
	Want, Taken bool
}

func main() {
	json.NewEncoder(os.Stdout).Encode([]run{
		{"securecookie v1.1.1 encodes with a hash key of no bytes, and takes what others encode with one", true, taken([]byte(""))},
		{"securecookie v1.1.1 encodes without a hash key", false, taken(nil)},
		{"securecookie v1.1.1 encrypts with a block key of no bytes", false, encrypts([]byte(""))},
		{"securecookie v1.1.1 encrypts with a block key of 16 bytes", true, encrypts(make([]byte, 16))},
	})
}

func taken(key []byte) bool {
	text, err := securecookie.New(key, nil).Encode("sid", "admin")
	if err != nil {
		return false
	}
	var value string
	return securecookie.New(key, nil).Decode("sid", text, &value) == nil && value == "admin"
}

func encrypts(block []byte) bool {
	_, err := securecookie.New([]byte("known"), block).Encode("sid", "admin")
	return err == nil
}
