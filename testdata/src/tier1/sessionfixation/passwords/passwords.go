// Package passwords compares passwords by itself, or has a database do that.
package passwords

import (
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"fmt"
	"net/http"

	"github.com/alexedwards/scs/v2"
)

var (
	sessions = scs.New()
	db       *sql.DB
)

type user struct {
	ID       int
	Password string
	Name     string
}

type form struct{ Password, PasswordAgain, Name string }

func find(string) *user { return nil }

func digest(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:])
}

func hashed(w http.ResponseWriter, r *http.Request) {
	u := find(r.FormValue("name"))
	if u == nil || u.Password != digest(r.FormValue("password")) {
		http.Error(w, "no", http.StatusUnauthorized)
		return
	}
	sessions.Put(r.Context(), "userID", u.ID) // want `the session keeps its identifier when a comparison of passwords has let somebody in and "userID" is put into it`
}

func plain(w http.ResponseWriter, r *http.Request, f form) {
	if u := find(f.Name); u.Password == f.Password {
		sessions.Put(r.Context(), "userID", u.ID) // want `when a comparison of passwords has let somebody in`
	}
}

func (u *user) is(password string) bool { return u.Password == password }

func byMethod(w http.ResponseWriter, r *http.Request) {
	if u := find(r.FormValue("name")); u.is(r.FormValue("password")) {
		sessions.Put(r.Context(), "userID", u.ID) // want `when a comparison of passwords has let somebody in`
	}
}

func queried(w http.ResponseWriter, r *http.Request) {
	var id int
	err := db.QueryRow("SELECT id FROM users WHERE name = ? AND password = ?", r.FormValue("name"), digest(r.FormValue("password"))).Scan(&id)
	if err == nil {
		sessions.Put(r.Context(), "userID", id) // want `when a query with a password has let somebody in`
	}
}

type rows struct{}

func (rows) Filter(column string, value any) rows { return rows{} }
func (rows) One(*user) error                      { return nil }

func filtered(w http.ResponseWriter, r *http.Request) {
	var u user
	if (rows{}).Filter("name", r.FormValue("name")).Filter("password", r.FormValue("password")).One(&u) == nil {
		sessions.Put(r.Context(), "userID", u.ID) // want `when a query with a password has let somebody in`
	}
}

// Silent from here on.

func renewed(w http.ResponseWriter, r *http.Request) {
	u := find(r.FormValue("name"))
	if u.Password != digest(r.FormValue("password")) || sessions.RenewToken(r.Context()) != nil {
		return
	}
	sessions.Put(r.Context(), "userID", u.ID)
}

// What is typed in twice, or is to differ from the name, is nobody's yet.
func register(w http.ResponseWriter, r *http.Request, f form) {
	if f.Password != f.PasswordAgain || f.Password == f.Name || f.Password == r.FormValue("password_again") {
		return
	}
	db.Exec("INSERT INTO users (name, password) VALUES (?, ?)", f.Name, digest(f.Password))
	db.Exec("UPDATE users SET password = ? WHERE name = ?", digest(f.Password), f.Name)
	sessions.Put(r.Context(), "userID", 1)
}

// The password is that of the program, with which it connects.
func connects(w http.ResponseWriter, r *http.Request, host, password string) {
	if _, err := sql.Open("postgres", fmt.Sprintf("host=%s user=shop password=%s dbname=shop", host, password)); err != nil {
		return
	}
	sessions.Put(r.Context(), "userID", 1)
}

func missing(w http.ResponseWriter, r *http.Request) {
	u := find(r.FormValue("name"))
	if u.Password == "" {
		sessions.Put(r.Context(), "userID", u.ID)
	}
}

// A name is no password.
func byName(w http.ResponseWriter, r *http.Request) {
	u := find(r.FormValue("name"))
	if u.Name == digest(r.FormValue("password")) {
		sessions.Put(r.Context(), "userID", u.ID)
	}
}
