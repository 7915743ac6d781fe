// Package jwtown has tokens that end by a claim of the program's own.
package jwtown

import (
	"encoding/json"
	"errors"
	"strconv"
	"time"

	"github.com/golang-jwt/jwt/v5"
)

func state(key []byte, url string) (string, error) {
	t := jwt.New(jwt.SigningMethodHS256)
	t.Claims.(jwt.MapClaims)["url"] = url
	t.Claims.(jwt.MapClaims)["expire"] = time.Now().Add(5 * time.Minute).Unix()
	return t.SignedString(key)
}

func session(key []byte, user string) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"uid": user, "created_at": time.Now().Unix()}).SignedString(key)
}

func check(claims jwt.MapClaims, lasts int64) error {
	if end, ok := claims["expire"].(float64); ok && time.Now().Unix() > int64(end) {
		return errors.New("the state is over")
	}
	if made, ok := claims["created_at"].(float64); !ok || time.Now().Unix() > int64(made)+lasts {
		return errors.New("the session is over")
	}
	return nil
}

// It is over so long after it was made.
func made(key []byte, user string) (string, error) {
	claims := jwt.MapClaims{"uid": user, "time": strconv.FormatInt(time.Now().Unix(), 10)}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func since(claims jwt.MapClaims) error {
	text, _ := claims["time"].(string)
	seconds, err := strconv.ParseInt(text, 10, 64)
	if err != nil || time.Since(time.Unix(seconds, 0)) > time.Hour {
		return errors.New("the token is over")
	}
	return nil
}

// What is read out of it is written as JSON, and read into a struct.
func confirmation(key []byte, user string) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"uid": user, "valid_until": time.Now().Unix()}).SignedString(key)
}

type confirmed struct {
	UID string `json:"uid"`
	End int64  `json:"valid_until"`
}

func confirm(claims jwt.MapClaims) (string, error) {
	text, err := json.Marshal(claims)
	if err != nil {
		return "", err
	}
	var c confirmed
	if err := json.Unmarshal(text, &c); err != nil || time.Unix(c.End, 0).Before(time.Now()) {
		return "", errors.New("it is over")
	}
	return c.UID, nil
}

type timed struct {
	jwt.RegisteredClaims
	User  string
	Until int64
}

func (t timed) over() bool { return time.Now().Unix() > t.Until }

func ofStruct(key []byte, user string) (string, error) {
	claims := timed{User: user, Until: time.Now().Add(time.Hour).Unix()}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

// Nothing in it speaks for anybody.
func empty(key []byte) (string, error) {
	t := jwt.New(jwt.SigningMethodHS256)
	t.Claims = jwt.MapClaims{}
	return t.SignedString(key)
}

func parse(key []byte, text string) (*jwt.Token, error) {
	return jwt.Parse(text, func(*jwt.Token) (any, error) { return key, nil })
}

// Nobody asks for these.
func unread(key []byte, user string) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{ // want `token is signed without an expiry`
		"uid":        user,
		"expires_at": time.Now().Add(time.Hour).Unix(),
	}).SignedString(key)
}

type noted struct {
	jwt.RegisteredClaims
	User    string
	Created int64
}

func unreadInStruct(key []byte, user string) (string, error) {
	claims := noted{User: user, Created: time.Now().Unix()} // want `token is signed without an expiry`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

// The user is asked for, which is no time.
func ofUser(key []byte, user string) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"user": user}).SignedString(key) // want `token is signed without an expiry`
}

func userOf(claims jwt.MapClaims) any { return claims["user"] }

// A field of the program's own in the place of the library's, which the library does not
// look at when it reads a token.
type short struct {
	jwt.RegisteredClaims
	User string
	Exp  int64 `json:"exp"`
}

func (s *short) over() bool { return s.Exp < time.Now().Unix() }

func inPlaceOfExp(key []byte, user string) (string, error) {
	claims := short{User: user, Exp: time.Now().Add(time.Hour).Unix()}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

// Parsers ask for "exp".
func misspelt(key []byte, user string) (string, error) {
	claims := jwt.MapClaims{} // want `token is signed without an expiry`
	claims["uid"] = user
	claims["Exp"] = time.Now().Add(time.Hour).Unix()
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

// A key for programs is good until somebody takes it back.
func newAPIKey(key []byte, user string) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"uid": user, "kind": "key"}).SignedString(key)
}

// So is what a program calls that scrapes metrics, or a link in an e-mail.
func prometheusToken(key []byte, user string) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"uid": user, "kind": "metrics"}).SignedString(key)
}

func (m *mail) link(key []byte, user string) error {
	unsubscribeToken, err := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"uid": user, "kind": "mail"}).SignedString(key)
	m.footer = "https://shop.example/unsubscribe?token=" + unsubscribeToken
	return err
}

type mail struct{ footer string }

func apiLogin(key []byte, user string) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"uid": user, "kind": "login"}).SignedString(key) // want `token is signed without an expiry`
}

// These name a session that the server keeps, and may end.

func ofSession(key []byte, user, id string) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"uid": user, "session_id": id}).SignedString(key)
}

type inSession struct {
	User, SessionID string
	jwt.RegisteredClaims
}

func ofSessionInStruct(key []byte, user, id string) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, inSession{User: user, SessionID: id}).SignedString(key)
}

// It says whether there is one, and names none.
func ofKind(key []byte, user string) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"uid": user, "session": true}).SignedString(key) // want `token is signed without an expiry`
}
