// Package keep says by the names of its parameters what is put where it should not be,
// and is told of that itself.
package keep

import (
	"encoding/base64"
	"net/http"
	"os"

	"github.com/gorilla/sessions"
)

// Store is signed. There is no key to encrypt with.
var Store = sessions.NewCookieStore([]byte(os.Getenv("KEY")))

// Register keeps what somebody has filled in.
func Register(s *sessions.Session, name, password string) {
	s.Values["name"] = name
	s.Values["password"] = password // want `^session value "password" carries password; the store keeps`
}

// Put keeps whatever it is given.
func Put(s *sessions.Session, v string) { s.Values["kept"] = v }

// Remember sends a password as it is.
func Remember(w http.ResponseWriter, password string) {
	http.SetCookie(w, &http.Cookie{Name: "remember", Value: password, Secure: true, HttpOnly: true}) // want `^cookie "remember" carries password; cookies are stored`
}

// Encoded makes something else of it.
func Encoded(w http.ResponseWriter, name, v string) {
	password := base64.URLEncoding.EncodeToString([]byte(v))
	http.SetCookie(w, &http.Cookie{Name: name, Value: password, Secure: true, HttpOnly: true}) // want `^cookie carries password; cookies are stored`
}

// Quiet is right as it is, it says.
func Quiet(w http.ResponseWriter, password string) {
	//cookielint:ignore cookiesensitive // only for development
	http.SetCookie(w, &http.Cookie{Name: "quiet", Value: password, Secure: true, HttpOnly: true})
}

// Mail sends an address.
func Mail(w http.ResponseWriter, email string) {
	http.SetCookie(w, &http.Cookie{Name: "mail", Value: base64.URLEncoding.EncodeToString([]byte(email)), Secure: true, HttpOnly: true}) // want `^cookie "mail" carries email \(base64-encoded, not encrypted\); cookies are stored`
}

// Both sends two things, and has a name for one.
func Both(w http.ResponseWriter, password, other string) {
	http.SetCookie(w, &http.Cookie{Name: "both", Value: base64.URLEncoding.EncodeToString([]byte(password + other)), Secure: true, HttpOnly: true}) // want `^cookie "both" carries password \(base64-encoded, not encrypted\); cookies are stored`
}

// Session sends what proves that a session is somebody's.
func Session(w http.ResponseWriter, secret string) {
	http.SetCookie(w, &http.Cookie{Name: "session_id", Value: base64.URLEncoding.EncodeToString([]byte(secret)), Secure: true, HttpOnly: true})
}
