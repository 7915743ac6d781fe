// Package lookups takes a cookie's word for who somebody is.
package lookups

import (
	"database/sql"
	"net/http"
	"strconv"

	"golang.org/x/crypto/bcrypt"
)

type user struct {
	Name string
	Hash []byte
}

var (
	db       *sql.DB
	users    = map[string]*user{}
	sessions = map[string]string{}
)

func getUserByID(id int) *user { return nil }

type userStore struct{}

func (userStore) Find(name string) *user                 { return users[name] } // want `cookie "username" is what users finds the user by`
func (userStore) FindBySession(session string) *user     { return nil }
func (userStore) FindByToken(token string) *user         { return nil }
func (userStore) SetTheme(name, theme string) *user      { return nil }
func (userStore) FindPreferences(name string) []string   { return nil }
func (userStore) ListUsers(offset int) []*user           { return nil }
func show(w http.ResponseWriter, u *user)                {}
func articles(id int) []string                           { return nil }
func getUserSettings(name string) map[string]string      { return nil }
func userFromSessionID(id string) (name string, e error) { return "", nil }

func value(r *http.Request, name string) string {
	if c, err := r.Cookie(name); err == nil {
		return c.Value
	}
	return ""
}

func byMap(w http.ResponseWriter, r *http.Request) {
	show(w, users[value(r, "user")]) // want `cookie "user" is what users finds the user by, and nothing has verified it: anyone can edit a cookie`
}

func byNumber(w http.ResponseWriter, r *http.Request) {
	id, err := strconv.Atoi(value(r, "u"))
	if err == nil {
		show(w, getUserByID(id)) // want `cookie "u" is what getUserByID finds the user by`
	}
}

func byMethod(w http.ResponseWriter, r *http.Request) {
	show(w, userStore{}.Find(value(r, "username"))) // want `cookie "username" is what Find finds the user by`
}

func byQuery(w http.ResponseWriter, r *http.Request) {
	var u user
	db.QueryRow("SELECT name, hash FROM users WHERE email = ?", value(r, "email")).Scan(&u.Name, &u.Hash) // want `cookie "email" is what QueryRow finds the user by`
	show(w, &u)
}

// Silent from here on.

func bySession(w http.ResponseWriter, r *http.Request) {
	show(w, users[sessions[value(r, "user")]])
	show(w, userStore{}.FindBySession(value(r, "user_session")))
	show(w, userStore{}.FindByToken(value(r, "user")))
	name, _ := userFromSessionID(value(r, "user"))
	show(w, users[name])
	var u user
	db.QueryRow("SELECT name FROM users WHERE session_token = ?", value(r, "user")).Scan(&u.Name)
	db.QueryRow("SELECT u.name FROM sessions s JOIN users u ON u.id = s.user_id WHERE s.id = ?", value(r, "user")).Scan(&u.Name)
	show(w, &u)
}

func bySecret(w http.ResponseWriter, r *http.Request) {
	show(w, users[value(r, "session_token")])
}

func otherwise(w http.ResponseWriter, r *http.Request) {
	userStore{}.SetTheme(value(r, "user"), "dark")
	userStore{}.FindPreferences(value(r, "user"))
	getUserSettings(value(r, "user"))
	if id, err := strconv.Atoi(value(r, "page")); err == nil {
		userStore{}.ListUsers(id)
		articles(id)
	}
}

// The cookie fills in a form, and the password is asked for.
func hinted(w http.ResponseWriter, r *http.Request) {
	u := users[value(r, "last_user")]
	if u != nil && bcrypt.CompareHashAndPassword(u.Hash, []byte(r.FormValue("password"))) == nil {
		show(w, u)
	}
}

func (u *user) signatureFor(r *http.Request) string { return u.Name }

// Somebody who is looked up has to prove it: by a signature that is made of them, or by
// what is filled in of them.
func signed(w http.ResponseWriter, r *http.Request) {
	u := users[value(r, "user")]
	if u != nil && u.signatureFor(r) == value(r, "user_sign") {
		show(w, u)
	}
}

func digest(u *user) string { return u.Name }

func digested(w http.ResponseWriter, r *http.Request) {
	var u user
	db.QueryRow("SELECT name, hash FROM users WHERE email = ?", value(r, "email")).Scan(&u.Name, &u.Hash)
	if expected := digest(&u); value(r, "check") == expected {
		show(w, &u)
	}
}

// That there is a hash, or whose name it is, proves nothing.
func unproven(w http.ResponseWriter, r *http.Request) {
	u := users[value(r, "user")] // want `cookie "user" is what users finds the user by`
	if u != nil && u.Name != "" && string(u.Hash) != "" && u.Name == r.FormValue("author") {
		show(w, u)
	}
}
