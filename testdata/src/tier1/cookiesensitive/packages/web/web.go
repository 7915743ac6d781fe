// Package web has the values of its cookies made by another package.
package web

import (
	"net/http"

	"tier1/cookiesensitive/packages/encode"
)

type user struct{ Name, Password string }

func set(w http.ResponseWriter, value string) {
	http.SetCookie(w, &http.Cookie{Name: "remember", Value: value, Secure: true, HttpOnly: true})
}

func encoded(w http.ResponseWriter, u user) {
	http.SetCookie(w, &http.Cookie{Name: "c", Value: encode.Base64(u.Password)}) // want `cookie "c" carries u\.Password \(base64-encoded, not encrypted\); cookies are stored`
}

func twice(w http.ResponseWriter, u user) {
	http.SetCookie(w, &http.Cookie{Name: "c", Value: encode.Twice(u.Password)}) // want `cookie "c" carries u\.Password \(.*base64-encoded, not encrypted.*\); cookies are stored`
}

func second(w http.ResponseWriter, u user) {
	v, err := encode.Pair(u.Name, u.Password)
	if err != nil {
		return
	}
	http.SetCookie(w, &http.Cookie{Name: "c", Value: v}) // want `cookie "c" carries u\.Password; cookies are stored`
}

func digest(w http.ResponseWriter, u user) {
	http.SetCookie(w, &http.Cookie{Name: "remember", Value: encode.Digest(u.Password)}) // want `cookie "remember" carries u\.Password`
}

func byWrapper(w http.ResponseWriter, u user) {
	encode.Set(w, "c", u.Password) // want `cookie "c" carries u\.Password \(base64-encoded, not encrypted\); cookies are stored`
	encode.Fixed(w, u.Password)    // want `cookie "fixed" carries u\.Password \(base64-encoded, not encrypted\); cookies are stored`
	encode.Struct(w, u)            // want `cookie "struct" carries u \(field Password, as JSON, base64-encoded, not encrypted\); cookies are stored`
}

// Silent from here on.

func otherData(w http.ResponseWriter, u user) {
	encode.Fixed(w, u.Name)
	encode.Struct(w, u.Name)
	encode.Gone(w, u.Password)
}

func protected(w http.ResponseWriter, key []byte, u user) {
	set(w, encode.Sealed(key, u.Password))
	set(w, encode.Tag(key, u.Password))
	set(w, encode.Kind(u.Password))
	set(w, encode.Base64(u.Name))
	encode.Set(w, "c", u.Name)
}
