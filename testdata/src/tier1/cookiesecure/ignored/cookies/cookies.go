// Package cookies makes cookies for others, and says that they are right.
package cookies

import (
	"net/http"

	"github.com/gorilla/sessions"
)

// Sent is sent here too, where it would be reported.
func Sent(w http.ResponseWriter) *http.Cookie {
	//cookielint:ignore cookiesecure the proxy adds it
	c := &http.Cookie{Name: "sent", Value: "x"}
	http.SetCookie(w, c)
	return c
}

// New is sent by others only.
func New(name, value string) *http.Cookie {
	return &http.Cookie{Name: name, Value: value} //cookielint:ignore cookiesecure the proxy adds it
}

// Element says it of the element.
func Element(value string) *http.Cookie {
	return &http.Cookie{
		Name:   "element",
		Value:  value,
		Secure: false, //cookielint:ignore cookiesecure the proxy adds it
	}
}

// All says it of everything.
//
//nolint:cookielint // the proxy adds it
func All(value string) *http.Cookie {
	return &http.Cookie{Name: "all", Value: value}
}

// Other says it of another attribute.
func Other(value string) *http.Cookie {
	return &http.Cookie{Name: "other", Value: value} //cookielint:ignore cookiehttponly scripts need it
}

// ByValue returns a struct.
func ByValue(value string) http.Cookie {
	return http.Cookie{Name: "value", Value: value} //cookielint:ignore cookiesecure the proxy adds it
}

// Set sends what it makes, so that it is reported here where it is the same for all.
func Set(w http.ResponseWriter, name, value string, httpOnly bool) {
	//cookielint:ignore cookiesecure the proxy adds it
	http.SetCookie(w, &http.Cookie{Name: name, Value: value, HttpOnly: httpOnly})
}

// Store is configured by others.
func Store(key []byte) *sessions.CookieStore {
	store := sessions.NewCookieStore(key)
	store.Options = &sessions.Options{Path: "/"} //cookielint:ignore cookiesecure the proxy adds it
	return store
}
