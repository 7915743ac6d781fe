// Package sqlxrows keeps sessions in a database, as structs that statements of SQL name
// the fields of.
package sqlxrows

import (
	"context"
	"fmt"
	"math/rand"
	"net/http"
	"time"

	"github.com/google/uuid"
	"github.com/jmoiron/sqlx"
)

type row struct {
	Key    string `db:"session_key"`
	UserID int    `db:"user_id"`
	Note   string
}

const insert = `INSERT INTO sessions (id, user_id, note) VALUES (:session_key, :user_id, :note)`

func create(db *sqlx.DB, user int) error {
	_, err := db.NamedExec(insert, row{Key: fmt.Sprint(rand.Int63()), UserID: user}) // want `^identifier in the table "sessions" is made of math/rand, which others can guess; use crypto/rand$`
	return err
}

func inTransaction(ctx context.Context, tx *sqlx.Tx, user int) error {
	r := &row{UserID: user}
	r.Key = time.Now().Format(time.RFC3339Nano)
	_, err := tx.NamedExecContext(ctx, insert, r) // want `identifier in the table "sessions" is made of the time`
	return err
}

func inMap(db *sqlx.DB, user int) error {
	_, err := db.NamedExec("INSERT INTO sessions (token, user_id) VALUES (:token, :user)", map[string]any{ // want `identifier in the table "sessions" is made of math/rand`
		"token": fmt.Sprint(rand.Int63()),
		"user":  user,
	})
	return err
}

type unnamed struct{ Token string }

func byItsName(db *sqlx.DB) error {
	_, err := sqlx.NamedExec(db, "INSERT INTO sessions (token) VALUES (:token)", &unnamed{Token: fmt.Sprint(rand.Int63())}) // want `identifier in the table "sessions" is made of math/rand`
	return err
}

func positional(db *sqlx.DB, user int) error {
	r := row{Key: fmt.Sprint(rand.Int63()), UserID: user}
	_, err := db.Exec("INSERT INTO sessions (id, user_id) VALUES (?, ?)", r.Key, r.UserID) // want `identifier in the table "sessions" is made of math/rand`
	return err
}

// Silent from here on.

func strong(db *sqlx.DB, user int) error {
	_, err := db.NamedExec(insert, row{Key: uuid.NewString(), UserID: user, Note: fmt.Sprint(rand.Int63())})
	return err
}

func strongInMap(db *sqlx.DB, user int) error {
	_, err := db.NamedExec("INSERT INTO sessions (token, user_id) VALUES (:token, :user)", map[string]any{
		"token": uuid.NewString(),
		"user":  fmt.Sprint(rand.Int63()),
	})
	return err
}

func orders(db *sqlx.DB) error {
	_, err := db.NamedExec("INSERT INTO orders (id) VALUES (:session_key)", row{Key: fmt.Sprint(rand.Int63())})
	return err
}

func looked(db *sqlx.DB) (*sqlx.Rows, error) {
	return db.NamedQuery("SELECT * FROM sessions WHERE id = :session_key", row{Key: fmt.Sprint(rand.Int63())})
}

func login(w http.ResponseWriter, token string) {
	http.SetCookie(w, &http.Cookie{Name: "session", Value: token})
}
