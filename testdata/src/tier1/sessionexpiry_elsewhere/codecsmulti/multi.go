// Package codecsmulti sends cookies whose values lists of codecs sign.
package codecsmulti

import (
	"net/http"
	"os"

	"github.com/gorilla/securecookie"
)

const hour = 60 * 60

// Codecs that are left at their 30 days.

var codecs = securecookie.CodecsFromPairs([]byte(os.Getenv("HASH_KEY")), []byte(os.Getenv("BLOCK_KEY")))

func login(w http.ResponseWriter, user string) {
	value, err := securecookie.EncodeMulti("session", user, codecs...)
	if err != nil {
		return
	}
	http.SetCookie(w, &http.Cookie{
		Name: "session", Value: value, Secure: true, HttpOnly: true,
		MaxAge: hour, // want `cookie "session" ends after 1 hour but the codec that signs it accepts its value for 30 days: it has an age of its own, MaxAge`
	})
}

func one(w http.ResponseWriter, key []byte, user string) {
	value, _ := securecookie.EncodeMulti("session", user, securecookie.New(key, nil).MaxAge(24*hour))
	http.SetCookie(w, &http.Cookie{Name: "session", Value: value, MaxAge: hour}) // want `cookie "session" ends after 1 hour but the codec that signs it accepts its value for 1 day`
}

// Silent from here on: the ages agree, the cookie lasts longer, or nobody knows.

func limited(w http.ResponseWriter, key []byte, user string) {
	list := securecookie.CodecsFromPairs(key)
	for _, codec := range list {
		if c, ok := codec.(*securecookie.SecureCookie); ok {
			c.MaxAge(hour)
		}
	}
	value, _ := securecookie.EncodeMulti("session", user, list...)
	http.SetCookie(w, &http.Cookie{Name: "session", Value: value, MaxAge: hour})
}

func longer(w http.ResponseWriter, key []byte, user string) {
	value, _ := securecookie.EncodeMulti("session", user, securecookie.CodecsFromPairs(key)...)
	http.SetCookie(w, &http.Cookie{Name: "session", Value: value, MaxAge: 60 * 24 * hour})
	value, _ = securecookie.EncodeMulti("flash", user, securecookie.CodecsFromPairs(key)...)
	http.SetCookie(w, &http.Cookie{Name: "flash", Value: value, MaxAge: 60})
	value, _ = securecookie.EncodeMulti("session", user, securecookie.CodecsFromPairs(key)...)
	http.SetCookie(w, &http.Cookie{Name: "session", Value: value, MaxAge: -1})
}

func given(w http.ResponseWriter, list []securecookie.Codec, user string) {
	value, _ := securecookie.EncodeMulti("session", user, list...)
	http.SetCookie(w, &http.Cookie{Name: "session", Value: value, MaxAge: hour})
}
