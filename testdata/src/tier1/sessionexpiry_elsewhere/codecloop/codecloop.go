// Package codecloop sets the age that the codecs accept by hand, as programs
// did that did not know of the store's method. Nothing here is reported.
package codecloop

import (
	"net/http"

	"github.com/gorilla/securecookie"
	"github.com/gorilla/sessions"
)

func limited(key []byte, age int) *sessions.CookieStore {
	store := sessions.NewCookieStore(key)
	store.Options = &sessions.Options{Path: "/", MaxAge: 3600, HttpOnly: true, SameSite: http.SameSiteLaxMode}
	for _, codec := range store.Codecs {
		if c, ok := codec.(*securecookie.SecureCookie); ok {
			c.MaxAge(3600)
		}
	}
	return store
}

func ownCodecs(hashKey, blockKey []byte) *sessions.CookieStore {
	codec := securecookie.New(hashKey, blockKey)
	codec.MaxAge(3600)
	return &sessions.CookieStore{
		Codecs:  []securecookie.Codec{codec},
		Options: &sessions.Options{Path: "/", MaxAge: 3600, HttpOnly: true},
	}
}
