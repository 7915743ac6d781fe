// Package encode makes texts for cookies.
package encode

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/hmac"
	"crypto/md5"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
)

// Base64 hides nothing.
func Base64(s string) string { return base64.StdEncoding.EncodeToString([]byte(s)) }

// Twice calls another of its kind.
func Twice(s string) string { return Base64(Base64(s)) }

// Pair has the second one's data, too.
func Pair(a, b string) (string, error) {
	if a == "" {
		return "", fmt.Errorf("no %s", "name")
	}
	return fmt.Sprintf("%s|%s", a, b), nil
}

// Digest can be guessed.
func Digest(s string) string {
	sum := md5.Sum([]byte(s))
	return hex.EncodeToString(sum[:])
}

// Sealed cannot be read.
func Sealed(key []byte, s string) string {
	block, err := aes.NewCipher(key)
	if err != nil {
		return ""
	}
	aead, err := cipher.NewGCM(block)
	if err != nil {
		return ""
	}
	nonce := make([]byte, aead.NonceSize())
	_, _ = rand.Read(nonce)
	return hex.EncodeToString(aead.Seal(nonce, nonce, []byte(s), nil))
}

// Tag has a key.
func Tag(key []byte, s string) string {
	mac := hmac.New(sha256.New, key)
	mac.Write([]byte(s))
	return hex.EncodeToString(mac.Sum(nil))
}

// Kind says nothing of its parameter's data.
func Kind(s string) string {
	if strings.HasPrefix(s, "x") {
		return "x"
	}
	return "other"
}

// Set sends a value.
func Set(w http.ResponseWriter, name, value string) {
	http.SetCookie(w, &http.Cookie{Name: name, Value: Base64(value), Secure: true, HttpOnly: true})
}

// Fixed sends a cookie whose name it knows.
func Fixed(w http.ResponseWriter, value string) { set(w, Base64(value)) }

func set(w http.ResponseWriter, value string) {
	http.SetCookie(w, &http.Cookie{Name: "fixed", Value: value, Secure: true, HttpOnly: true})
}

// Struct sends what it is given.
func Struct(w http.ResponseWriter, v any) {
	data, err := json.Marshal(v)
	if err != nil {
		return
	}
	http.SetCookie(w, &http.Cookie{Name: "struct", Value: base64.URLEncoding.EncodeToString(data), Secure: true, HttpOnly: true})
}

// Gone deletes a cookie.
func Gone(w http.ResponseWriter, value string) {
	http.SetCookie(w, &http.Cookie{Name: "gone", Value: Base64(value), MaxAge: -1})
}
