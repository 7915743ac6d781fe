// Package protected puts sensitive data into cookies in such a way that the
// holder of the device cannot have them back. Nothing here is reported.
package protected

import (
	"crypto/cipher"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"net/http"

	"github.com/gorilla/securecookie"
)

type user struct {
	Name     string
	Password string
	Email    string
}

func sealed(w http.ResponseWriter, aead cipher.AEAD, u user) {
	nonce := make([]byte, aead.NonceSize())
	rand.Read(nonce)
	box := aead.Seal(nonce, nonce, []byte(u.Password), nil)
	http.SetCookie(w, &http.Cookie{Name: "remember", Value: base64.URLEncoding.EncodeToString(box)})
}

func structSealed(w http.ResponseWriter, aead cipher.AEAD, u user) error {
	data, err := json.Marshal(u)
	if err != nil {
		return err
	}
	nonce := make([]byte, aead.NonceSize())
	if _, err := rand.Read(nonce); err != nil {
		return err
	}
	http.SetCookie(w, &http.Cookie{Name: "user", Value: hex.EncodeToString(aead.Seal(nonce, nonce, data, nil))})
	return nil
}

func authenticated(w http.ResponseWriter, key []byte, u user) {
	mac := hmac.New(sha256.New, key)
	mac.Write([]byte(u.Password))
	http.SetCookie(w, &http.Cookie{Name: "fingerprint", Value: hex.EncodeToString(mac.Sum(nil))})
}

func encoded(w http.ResponseWriter, hashKey, blockKey []byte, u user) error {
	codec := securecookie.New(hashKey, blockKey)
	v, err := codec.Encode("remember", u.Email)
	if err != nil {
		return err
	}
	http.SetCookie(w, &http.Cookie{Name: "remember", Value: v})
	return nil
}

func encrypt(key []byte, text string) (string, error) {
	block, err := newAEAD(key)
	if err != nil {
		return "", err
	}
	nonce := make([]byte, block.NonceSize())
	rand.Read(nonce)
	return base64.URLEncoding.EncodeToString(block.Seal(nonce, nonce, []byte(text), nil)), nil
}

var newAEAD func(key []byte) (cipher.AEAD, error)

func encryptedByAFunction(w http.ResponseWriter, key []byte, u user) error {
	v, err := encrypt(key, u.Password)
	if err != nil {
		return err
	}
	http.SetCookie(w, &http.Cookie{Name: "remember", Value: v})
	return nil
}
