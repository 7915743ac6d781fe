// Package keep has codecs for other packages.
package keep

import (
	"os"
	"sync"

	"github.com/gorilla/securecookie"
)

var (
	// Signed has no key to encrypt with.
	Signed = securecookie.New([]byte(os.Getenv("HASH_KEY")), nil)
	// Sealed has one.
	Sealed = securecookie.New([]byte(os.Getenv("HASH_KEY")), []byte(os.Getenv("BLOCK_KEY")))
)

// New makes a codec.
func New(sign, encrypt []byte) *securecookie.SecureCookie {
	return securecookie.New(sign, encrypt)
}

var (
	once     sync.Once
	instance *securecookie.SecureCookie
)

// Instance is a codec that is made when it is first asked for.
func Instance() *securecookie.SecureCookie {
	once.Do(func() { instance = securecookie.New([]byte(os.Getenv("HASH_KEY")), nil) })
	return instance
}

// A Signer signs values with a codec of its own.
type Signer struct{ codec *securecookie.SecureCookie }

// NewSigner makes a signer.
func NewSigner(key []byte) *Signer { return &Signer{codec: securecookie.New(key, nil)} }

// Sign signs a value.
func (s *Signer) Sign(name, value string) (string, error) { return s.codec.Encode(name, value) }

// Seal encrypts a value.
func Seal(name, value string) (string, error) { return Sealed.Encode(name, value) }
