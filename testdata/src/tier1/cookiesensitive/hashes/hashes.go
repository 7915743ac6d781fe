// Package hashes puts hashes into cookies. A hash without a key lets whoever
// has it guess what was hashed, as fast as the machine allows.
package hashes

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"net/http"
)

type user struct {
	Password     string
	PasswordHash string
	Body         string
}

func hashed(w http.ResponseWriter, u user) {
	sum := sha256.Sum256([]byte(u.Password))
	http.SetCookie(w, &http.Cookie{Name: "remember", Value: hex.EncodeToString(sum[:])}) // want `cookie "remember" carries u\.Password`
}

func hashedAndPrinted(w http.ResponseWriter, u user) {
	http.SetCookie(w, &http.Cookie{Name: "remember", Value: fmt.Sprintf("%x", sha256.Sum256([]byte(u.Password)))}) // want `cookie "remember" carries u\.Password`
}

func storedHash(w http.ResponseWriter, u user) {
	http.SetCookie(w, &http.Cookie{Name: "remember", Value: u.PasswordHash}) // want `cookie "remember" carries u\.PasswordHash; cookies are stored`
}

// Silent from here on.

func hashOfOtherData(w http.ResponseWriter, u user) {
	sum := sha256.Sum256([]byte(u.Body))
	http.SetCookie(w, &http.Cookie{Name: "etag", Value: hex.EncodeToString(sum[:])})
}

func keyedHash(w http.ResponseWriter, key []byte, u user) {
	mac := hmac.New(sha256.New, key)
	mac.Write([]byte(u.PasswordHash))
	http.SetCookie(w, &http.Cookie{Name: "fingerprint", Value: hex.EncodeToString(mac.Sum(nil))})
}
