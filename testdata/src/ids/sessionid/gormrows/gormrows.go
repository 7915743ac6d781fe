// Package gormrows keeps sessions in a database, as structs.
package gormrows

import (
	crand "crypto/rand"
	"encoding/hex"
	"fmt"
	"math/rand"
	"strconv"
	"time"

	"github.com/google/uuid"
	"github.com/rs/xid"
	"gorm.io/gorm"
)

type Session struct {
	gorm.Model
	Token   string
	UserID  uint
	Agent   string
	Expires time.Time
}

type UserSession struct {
	ID     string
	UserID uint
}

type Order struct {
	ID    string
	Token string
}

func create(db *gorm.DB, user uint) error {
	s := Session{Token: strconv.FormatInt(time.Now().UnixNano(), 36), UserID: user}
	return db.Create(&s).Error // want `^identifier in the table "Session" is made of the time, which others can guess; use crypto/rand$`
}

func literal(db *gorm.DB, user uint) {
	db.Create(&UserSession{ID: fmt.Sprint(rand.Int63()), UserID: user}) // want `identifier in the table "UserSession" is made of math/rand`
}

func assigned(db *gorm.DB, user uint) {
	var s UserSession
	s.ID = xid.New().String()
	s.UserID = user
	db.Save(&s) // want `identifier in the table "UserSession" is made of an xid`
}

func first(db *gorm.DB, user uint) {
	b := make([]byte, 8)
	crand.Read(b)
	db.FirstOrCreate(&UserSession{ID: hex.EncodeToString(b)}, "user_id = ?", user) // want `identifier in the table "UserSession" has 8 random bytes; use 16 or more`
}

func newSession(user uint) *Session {
	return &Session{Token: fmt.Sprint(rand.Int()), UserID: user}
}

func made(db *gorm.DB, user uint) {
	s := newSession(user)
	db.Create(s) // want `identifier in the table "Session" is made of math/rand`
}

type store struct{ db *gorm.DB }

func (s *store) keep(row *UserSession) error {
	return s.db.Create(row).Error // want `identifier in the table "UserSession" is made of the time`
}

func login(s *store, user uint) error {
	return s.keep(&UserSession{ID: time.Now().String(), UserID: user})
}

// Silent from here on.

func strong(db *gorm.DB, user uint) {
	db.Create(&UserSession{ID: uuid.NewString(), UserID: user})
}

func both(db *gorm.DB, user uint) {
	s := UserSession{ID: fmt.Sprint(time.Now().Unix()), UserID: user}
	s.ID += uuid.NewString()
	db.Create(&s)
}

// The database counts, and what the agent is called is no identifier.
func counted(db *gorm.DB, user uint) {
	db.Create(&Session{UserID: user, Agent: fmt.Sprint(rand.Int())})
}

func order(db *gorm.DB) {
	db.Create(&Order{ID: fmt.Sprint(rand.Int63()), Token: time.Now().String()})
}

func handed(db *gorm.DB, s *Session) {
	db.Create(s)
}

func looked(db *gorm.DB) (s UserSession) {
	db.First(&s, "id = ?", fmt.Sprint(rand.Int63()))
	return s
}

func renewed(db *gorm.DB, id string) error {
	var s UserSession
	if err := db.First(&s, "id = ?", id).Error; err != nil {
		return err
	}
	return db.Save(&s).Error
}
