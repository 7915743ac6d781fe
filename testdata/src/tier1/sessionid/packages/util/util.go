// Package util has nothing to do with cookies itself.
package util

import (
	"crypto/hmac"
	crand "crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"math/rand"
	"time"
)

// GenerateToken returns what can be guessed.
func GenerateToken(username string) string {
	h := hmac.New(sha256.New, []byte(fmt.Sprint(rand.Int63())))
	fmt.Fprintf(h, "%s%d", username, time.Now().Unix())
	return hex.EncodeToString(h.Sum(nil))
}

const letters = "abcdefghijklmnopqrstuvwxyz"

// RandomString returns what can be guessed.
func RandomString(n int) string {
	b := make([]byte, n)
	for i := range b {
		b[i] = letters[rand.Intn(len(letters))]
	}
	return string(b)
}

// NewID returns what cannot.
func NewID() (string, error) {
	b := make([]byte, 16)
	_, err := crand.Read(b)
	return hex.EncodeToString(b), err
}

// GenerateSessionID returns as many random bytes as it is told to.
func GenerateSessionID(n int) string {
	b := make([]byte, n)
	crand.Read(b)
	return "s_" + hex.EncodeToString(b)
}

// Label is not named after an identifier, so that it is not looked at.
func Label() string { return fmt.Sprint(rand.Int()) }
