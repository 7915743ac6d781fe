package passwords

import (
	"crypto/hmac"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/base64"
	"net/http"

	"golang.org/x/crypto/argon2"
	"golang.org/x/crypto/scrypt"
)

type account struct {
	id       int
	salt     []byte
	key      []byte
	verifier string
}

func accountOf(name string) (*account, error) { return &account{}, nil }

// is says whether a password is right by what is kept of it.
func (a *account) is(password string) bool {
	key := argon2.IDKey([]byte(password), a.salt, 1, 64*1024, 4, 32)
	return subtle.ConstantTimeCompare(key, a.key) == 1
}

func argon(w http.ResponseWriter, r *http.Request) {
	a, err := accountOf(r.FormValue("name"))
	if err != nil || !a.is(r.FormValue("password")) {
		http.Error(w, "wrong password", http.StatusUnauthorized)
		return
	}
	sessions.Put(r.Context(), "userID", a.id) // want `^the session keeps its identifier when a comparison of passwords has let somebody in and "userID" is put into it, so whoever planted the identifier is logged in too; call RenewToken first$`
}

func encoded(w http.ResponseWriter, r *http.Request) {
	a, err := accountOf(r.FormValue("name"))
	if err != nil {
		return
	}
	key, err := scrypt.Key([]byte(r.FormValue("password")), a.salt, 1<<15, 8, 1, 32)
	if err != nil || !hmac.Equal([]byte(base64.StdEncoding.EncodeToString(key)), []byte(a.verifier)) {
		return
	}
	sessions.Put(r.Context(), "userID", a.id) // want `a comparison of passwords has let somebody in`
}

// What is compared is no password.
func signed(w http.ResponseWriter, r *http.Request, key []byte) {
	mac := hmac.New(sha256.New, key)
	mac.Write([]byte(r.FormValue("user")))
	if !hmac.Equal(mac.Sum(nil), []byte(r.FormValue("mac"))) {
		return
	}
	sessions.Put(r.Context(), "userID", r.FormValue("user"))
}

// Nobody is let in by a password that is new.
func enrol(w http.ResponseWriter, r *http.Request, salt []byte) {
	a := &account{salt: salt, key: argon2.IDKey([]byte(r.FormValue("password")), salt, 1, 64*1024, 4, 32)}
	sessions.Put(r.Context(), "userID", a.id)
}
