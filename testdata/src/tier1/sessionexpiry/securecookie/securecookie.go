// Package securecookie signs cookie values with gorilla/securecookie, which
// accepts them for 30 days unless told otherwise.
package securecookie

import (
	"net/http"
	"os"

	"github.com/gorilla/securecookie"
)

func withoutEnd(hashKey, blockKey []byte) *securecookie.SecureCookie {
	codec := securecookie.New(hashKey, blockKey)
	codec.MaxAge(0) // want `^values signed by this codec never expire: MaxAge is 0$`
	return codec
}

func chained(hashKey, blockKey []byte) *securecookie.SecureCookie {
	return securecookie.New(hashKey, blockKey).MaxAge(0) // want `values signed by this codec never expire: MaxAge is 0`
}

const forever = 0

var global = securecookie.New([]byte(os.Getenv("HASH_KEY")), nil)

func init() {
	global.MaxAge(forever) // want `values signed by this codec never expire: MaxAge is 0`
}

func send(w http.ResponseWriter, id string) {
	if v, err := global.Encode("sid", id); err == nil {
		http.SetCookie(w, &http.Cookie{Name: "sid", Value: v, Secure: true, HttpOnly: true})
	}
}

// Silent from here on.

func defaults(hashKey, blockKey []byte) *securecookie.SecureCookie {
	return securecookie.New(hashKey, blockKey)
}

func limited(hashKey, blockKey []byte) *securecookie.SecureCookie {
	return securecookie.New(hashKey, blockKey).MaxAge(24 * 60 * 60)
}

func configured(hashKey, blockKey []byte, seconds int) *securecookie.SecureCookie {
	codec := securecookie.New(hashKey, blockKey)
	codec.MaxAge(seconds)
	codec.MinAge(0)
	codec.MaxLength(0)
	return codec
}

type codec struct{}

// MaxAge is called like that of a SecureCookie.
func (codec) MaxAge(seconds int) {}

func lookAlike() {
	codec{}.MaxAge(0)
}
