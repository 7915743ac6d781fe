// Package unpacked decides by what is packed into a cookie.
package unpacked

import (
	"encoding/base64"
	"encoding/json"
	"net/http"
	"net/url"
	"strings"
)

type account struct {
	Name    string
	Role    string
	IsAdmin bool
	Dark    bool
}

func remove() {}

func fromJSON(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("session")
	if err != nil {
		return
	}
	raw, err := base64.StdEncoding.DecodeString(c.Value)
	if err != nil {
		return
	}
	var a account
	if err := json.Unmarshal(raw, &a); err != nil {
		return
	}
	if a.Role == "admin" { // want `cookie "session" is compared with "admin"`
		remove()
	}
	if a.IsAdmin { // want `cookie "session" is taken for true or false`
		remove()
	}
	if a.Dark || a.Name == "nobody" {
		remove()
	}
}

func decode(r *http.Request) (*account, error) {
	c, err := r.Cookie("session")
	if err != nil {
		return nil, err
	}
	a := new(account)
	return a, json.NewDecoder(strings.NewReader(c.Value)).Decode(a)
}

func helped(w http.ResponseWriter, r *http.Request) {
	if a, err := decode(r); err == nil && a.Role == "admin" { // want `cookie "session" is compared with "admin"`
		remove()
	}
}

func fromMap(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("session")
	if err != nil {
		return
	}
	var values map[string]string
	if err := json.Unmarshal([]byte(c.Value), &values); err != nil {
		return
	}
	if values["role"] == "admin" { // want `cookie "session" is compared with "admin"`
		remove()
	}
}

func fromQuery(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("session")
	if err != nil {
		return
	}
	if q, err := url.ParseQuery(c.Value); err == nil && q.Get("role") == "admin" { // want `cookie "session" is compared with "admin"`
		remove()
	}
}

// Silent from here on.

// What is in the body of a request is not in a cookie.
func fromBody(w http.ResponseWriter, r *http.Request) {
	var a account
	if err := json.NewDecoder(r.Body).Decode(&a); err == nil && a.Role == "admin" {
		remove()
	}
}

func verifyAndDecode(value string) *account {
	a := new(account)
	if json.Unmarshal([]byte(value), a) != nil {
		return nil
	}
	return a
}

func verified(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("session")
	if err != nil {
		return
	}
	if a := verifyAndDecode(c.Value); a != nil && a.IsAdmin {
		remove()
	}
}
