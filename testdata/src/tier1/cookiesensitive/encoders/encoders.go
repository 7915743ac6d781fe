// Package encoders sends cookies with data that were put into builders, buffers,
// encoders, lists and channels first.
package encoders

import (
	"bytes"
	"compress/gzip"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/gob"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"strings"
)

type user struct {
	Name     string
	Password string
	Notes    string
}

// hidden writes itself.
type hidden struct{ Password string }

func (hidden) MarshalJSON() ([]byte, error) { return []byte(`{}`), nil }

// masked is printed by its own method.
type masked struct{ Password string }

func (masked) String() string { return "***" }

type base struct{ Password string }

type embedding struct {
	base
	Theme string
}

type referring struct {
	Theme string
	Owner *user
}

type optional struct {
	Password string `json:"password,omitempty"`
}

func send(w http.ResponseWriter, v string) {
	http.SetCookie(w, &http.Cookie{Name: "c", Value: v, Secure: true, HttpOnly: true})
}

func builder(w http.ResponseWriter, u user) {
	var b strings.Builder
	b.WriteString(u.Name)
	b.WriteString(u.Password)
	send(w, b.String()) // want `^cookie "c" carries u\.Password; cookies are stored`
}

func buffer(w http.ResponseWriter, u user) {
	b := new(bytes.Buffer)
	fmt.Fprintf(b, "%s:%s", u.Name, u.Password)
	send(w, base64.StdEncoding.EncodeToString(b.Bytes())) // want `cookie "c" carries u\.Password \(base64-encoded, not encrypted\)`
}

func jsonEncoder(w http.ResponseWriter, u user) {
	var b bytes.Buffer
	if err := json.NewEncoder(&b).Encode(u); err != nil {
		return
	}
	send(w, url.QueryEscape(b.String())) // want `cookie "c" carries u \(field Password, as JSON, URL-escaped, not encrypted\)`
}

func gobEncoder(w http.ResponseWriter, u user) {
	var b bytes.Buffer
	enc := gob.NewEncoder(&b)
	_ = enc.Encode(u)
	send(w, hex.EncodeToString(b.Bytes())) // want `cookie "c" carries u \(field Password, gob-encoded, hex-encoded, not encrypted\)`
}

func compressed(w http.ResponseWriter, u user) {
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	_, _ = z.Write([]byte(u.Password))
	_ = z.Close()
	send(w, base64.StdEncoding.EncodeToString(b.Bytes())) // want `cookie "c" carries u\.Password \(compressed, base64-encoded, not encrypted\)`
}

func hashedInSteps(w http.ResponseWriter, u user) {
	h := sha256.New()
	h.Write([]byte(u.Password))
	send(w, hex.EncodeToString(h.Sum(nil))) // want `cookie "c" carries u\.Password \(hashed with SHA-256, hex-encoded, not encrypted, which guessing undoes\)`
}

func query(w http.ResponseWriter, u user) {
	q := url.Values{}
	q.Set("name", u.Name)
	q.Set("k", u.Password)
	send(w, q.Encode()) // want `cookie "c" carries u\.Password \(URL-escaped, not encrypted\)`
}

func filled(b *strings.Builder, u user) { b.WriteString(u.Password) }

func filledElsewhere(w http.ResponseWriter, u user) {
	var b strings.Builder
	filled(&b, u)
	send(w, b.String()) // want `cookie "c" carries u\.Password; cookies are stored`
}

func optionalField(w http.ResponseWriter, o optional) {
	data, _ := json.Marshal(o)
	send(w, string(data)) // want `cookie "c" carries o \(field Password, as JSON\)`
}

func embedded(w http.ResponseWriter, e embedding) {
	data, _ := json.Marshal(e)
	send(w, string(data)) // want `cookie "c" carries e \(field base\.Password, as JSON\)`
}

func marshalledThroughAPointer(w http.ResponseWriter, r referring) {
	data, _ := json.Marshal(r)
	send(w, string(data)) // want `cookie "c" carries r \(field Owner\.Password, as JSON\)`
}

func received(w http.ResponseWriter, u user) {
	c := make(chan string, 1)
	c <- u.Password
	send(w, <-c) // want `cookie "c" carries u\.Password; cookies are stored`
}

func generic[T any](v T) T { return v }

func byGeneric(w http.ResponseWriter, u user) {
	send(w, generic(u.Password)) // want `cookie "c" carries u\.Password; cookies are stored`
}

func byClosure(w http.ResponseWriter, u user) {
	value := func() string { return u.Name + u.Password }
	send(w, value()) // want `cookie "c" carries u\.Password; cookies are stored`
}

// Silent from here on.

func otherData(w http.ResponseWriter, u user) {
	var b bytes.Buffer
	b.WriteString(u.Name)
	fmt.Fprintf(&b, "%d", len(u.Password))
	_ = json.NewEncoder(&b).Encode(u.Notes)
	send(w, b.String())
}

func writesItself(w http.ResponseWriter, h hidden, m masked) {
	data, _ := json.Marshal(h)
	send(w, string(data))
	send(w, fmt.Sprintf("%v", m))
}

// fmt prints the address.
func printedThroughAPointer(w http.ResponseWriter, r referring) {
	send(w, fmt.Sprintf("%v", r))
}

func authenticatedInSteps(w http.ResponseWriter, key []byte, u user) {
	h := hmac.New(sha256.New, key)
	h.Write([]byte(u.Password))
	send(w, hex.EncodeToString(h.Sum(nil)))
}

func anotherBuffer(w http.ResponseWriter, u user) {
	var log, b strings.Builder
	log.WriteString(u.Password)
	b.WriteString(u.Name)
	send(w, b.String())
}

func overwritten(w http.ResponseWriter, u user) {
	v := u.Password
	ok := func() bool { return v != "" }
	if ok() {
		v = "set"
	} else {
		v = "unset"
	}
	send(w, v)
}
