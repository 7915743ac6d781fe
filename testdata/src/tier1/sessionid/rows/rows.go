// Package rows keeps sessions in a database.
package rows

import (
	"context"
	crand "crypto/rand"
	"database/sql"
	"encoding/base64"
	"fmt"
	"math/rand"
	"net/http"
	"strconv"
	"time"
)

const insertSession = "INSERT INTO sessions (user_id, token, created) VALUES (?, ?, ?)"

const insertWeb = `
	INSERT INTO web_sessions (session_id, user_id)
	VALUES ($2, $1)`

func counted(db *sql.DB, user int) error {
	token := strconv.FormatInt(time.Now().UnixNano(), 36)
	_, err := db.Exec(insertSession, user, token, time.Now()) // want `^identifier in the table "sessions" is made of the time, which others can guess; use crypto/rand$`
	return err
}

func inTransaction(ctx context.Context, tx *sql.Tx, user int) error {
	_, err := tx.ExecContext(ctx, insertWeb, user, fmt.Sprint(rand.Int63())) // want `identifier in the table "web_sessions" is made of math/rand`
	return err
}

type store interface {
	Exec(query string, args ...any) (sql.Result, error)
}

func short(s store, user int) error {
	b := make([]byte, 8)
	crand.Read(b)
	_, err := s.Exec("REPLACE INTO sessions (id, user_id) VALUES (?, ?)", base64.URLEncoding.EncodeToString(b), user) // want `identifier in the table "sessions" has 8 random bytes; use 16 or more`
	return err
}

func strong(db *sql.DB, user int) error {
	b := make([]byte, 32)
	crand.Read(b)
	_, err := db.Exec(insertSession, user, base64.URLEncoding.EncodeToString(b), time.Now())
	return err
}

// The row has a number that the database counts, and no identifier besides.
func numbered(db *sql.DB, user int) error {
	_, err := db.Exec("INSERT INTO sessions (id, user_id, note) VALUES (?, ?, ?)", time.Now().Unix(), user, fmt.Sprint(rand.Int()))
	return err
}

// Rows of others are no sessions.
func order(db *sql.DB, user int) error {
	_, err := db.Exec("INSERT INTO orders (id, user_id) VALUES (?, ?)", fmt.Sprint(rand.Int63()), user)
	return err
}

func looked(db *sql.DB) *sql.Row {
	return db.QueryRow("SELECT user_id FROM sessions WHERE token = ?", fmt.Sprint(rand.Int63()))
}

func built(db *sql.DB, table string) error {
	_, err := db.Exec("INSERT INTO "+table+" (id) VALUES (?)", fmt.Sprint(rand.Int63()))
	return err
}

func login(w http.ResponseWriter, token string) {
	http.SetCookie(w, &http.Cookie{Name: "session", Value: token})
}
