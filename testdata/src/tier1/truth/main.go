// Truth shows old cookies and odd tokens to the libraries, as the fixtures of
// sessionexpiry have them, and prints as JSON what these take.
package main

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/gob"
	"encoding/json"
	"fmt"
	"log"
	"net/http"
	"os"
	"time"

	jwt4 "github.com/golang-jwt/jwt/v4"
	"github.com/golang-jwt/jwt/v5"
	"github.com/gorilla/securecookie"
	"github.com/gorilla/sessions"
)

// A run is what a library makes of something old or odd.
type run struct {
	Says        string
	Want, Taken bool
}

const (
	name = "sid"
	hour = 60 * 60
	day  = 24 * time.Hour
)

var key = []byte("0123456789abcdef0123456789abcdef")

func main() {
	log.SetFlags(0)
	if err := json.NewEncoder(os.Stdout).Encode(append(cookies(), tokens()...)); err != nil {
		log.Fatal(err)
	}
}

func cookies() []run {
	options := sessions.NewCookieStore(key)
	options.Options.MaxAge = hour
	method := sessions.NewCookieStore(key)
	method.MaxAge(hour)
	endless := sessions.NewCookieStore(key)
	endless.MaxAge(0)
	codec := securecookie.New(key, nil)
	pairs := securecookie.CodecsFromPairs(key, nil, []byte("another"), nil)
	return []run{
		{"gorilla/sessions: Options.MaxAge of an hour, a cookie of 29 days", true, takes(options, 29*day)},
		{"gorilla/sessions: Options.MaxAge of an hour, a cookie of 31 days", false, takes(options, 31*day)},
		{"gorilla/sessions: store.MaxAge of an hour, a cookie of 2 hours", false, takes(method, 2*time.Hour)},
		{"gorilla/sessions: store.MaxAge of 0, a cookie of 10 years", true, takes(endless, 3650*day)},
		{"securecookie: a value of 29 days", true, decodes(codec, 29*day)},
		{"securecookie: a value of 31 days", false, decodes(codec, 31*day)},
		{"securecookie: MaxAge of 0, a value of 10 years", true, decodes(codec.MaxAge(0), 3650*day)},
		{"securecookie: CodecsFromPairs, a value of 29 days", true, decodes(pairs[0], 29*day)},
		{"securecookie: CodecsFromPairs, a value of 31 days", false, decodes(pairs[0], 31*day)},
		{"securecookie: EncodeMulti signs with the first of CodecsFromPairs", true, signs(pairs)},
	}
}

// aged is a session's cookie as securecookie has written it that long ago.
func aged(age time.Duration) string {
	var values bytes.Buffer
	if err := gob.NewEncoder(&values).Encode(map[any]any{"user": "a"}); err != nil {
		log.Fatal(err)
	}
	signed := fmt.Sprintf("%s|%d|%s", name, time.Now().Add(-age).Unix(), base64.URLEncoding.EncodeToString(values.Bytes()))
	mac := hmac.New(sha256.New, key)
	mac.Write([]byte(signed))
	value := append([]byte(signed[len(name)+1:]+"|"), mac.Sum(nil)...)
	return base64.URLEncoding.EncodeToString(value)
}

func takes(store *sessions.CookieStore, age time.Duration) bool {
	r := &http.Request{Header: http.Header{"Cookie": {name + "=" + aged(age)}}}
	s, _ := store.New(r, name)
	return !s.IsNew && s.Values["user"] == "a"
}

func decodes(codec securecookie.Codec, age time.Duration) bool {
	var values map[any]any
	return codec.Decode(name, aged(age), &values) == nil && values["user"] == "a"
}

func signs(codecs []securecookie.Codec) bool {
	encoded, err := securecookie.EncodeMulti(name, "a", codecs...)
	if err != nil {
		log.Fatal(err)
	}
	var value string
	return codecs[0].Decode(name, encoded, &value) == nil && value == "a"
}

func tokens() []run {
	now := time.Now()
	over := jwt.MapClaims{"exp": now.Add(-time.Hour).Unix()}
	return []run{
		{"golang-jwt v5: no exp", true, parses(jwt.MapClaims{"sub": "a"})},
		{"golang-jwt v5: RegisteredClaims without ExpiresAt", true, parses(jwt.RegisteredClaims{Subject: "a"})},
		{"golang-jwt v5: exp 0", true, parses(jwt.MapClaims{"exp": 0})},
		{"golang-jwt v5: an exp that is over", false, parses(over)},
		{"golang-jwt v5: an exp that is over, WithoutClaimsValidation", true, parses(over, jwt.WithoutClaimsValidation())},
		{"golang-jwt v5: an exp in milliseconds that is over", true, parses(jwt.MapClaims{"exp": now.Add(-time.Hour).UnixMilli()})},
		{"golang-jwt v5: an exp that is a time.Time", false, parses(jwt.MapClaims{"exp": now.Add(time.Hour)})},
		{"golang-jwt v5: an exp that is an hour in nanoseconds, after a hundred years", true, parses(jwt.MapClaims{"exp": time.Hour}, jwt.WithTimeFunc(func() time.Time { return now.AddDate(100, 0, 0) }))},
		{"golang-jwt v5: an exp that is a week in seconds", false, parses(jwt.MapClaims{"exp": (7 * 24 * time.Hour).Seconds()})},
		{"golang-jwt v4: no exp", true, parses4(&jwt4.Parser{}, jwt4.MapClaims{"sub": "a"})},
		{"golang-jwt v4: an exp that is over", false, parses4(&jwt4.Parser{}, jwt4.MapClaims(over))},
		{"golang-jwt v4: an exp that is over, SkipClaimsValidation", true, parses4(&jwt4.Parser{SkipClaimsValidation: true}, jwt4.MapClaims(over))},
		{"golang-jwt v4: an exp that is a time.Time", false, parses4(&jwt4.Parser{}, jwt4.MapClaims{"exp": now.Add(time.Hour)})},
	}
}

func parses(claims jwt.Claims, options ...jwt.ParserOption) bool {
	signed, err := jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
	if err != nil {
		log.Fatal(err)
	}
	_, err = jwt.Parse(signed, func(*jwt.Token) (any, error) { return key, nil }, options...)
	return err == nil
}

func parses4(p *jwt4.Parser, claims jwt4.Claims) bool {
	signed, err := jwt4.NewWithClaims(jwt4.SigningMethodHS256, claims).SignedString(key)
	if err != nil {
		log.Fatal(err)
	}
	_, err = p.Parse(signed, func(*jwt4.Token) (any, error) { return key, nil })
	return err == nil
}
