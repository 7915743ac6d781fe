package main

import (
	"crypto/rand"
	"sync"
)

// A user is a customer. Passwords are in clear text to keep the example short:
// a real shop has a hash of them.
type user struct {
	ID       string
	Email    string
	Password string
}

// users are the customers and who of them is logged in.
type users struct {
	mu       sync.Mutex
	byEmail  map[string]*user
	sessions map[string]*user
}

func newUsers() *users {
	return &users{byEmail: map[string]*user{}, sessions: map[string]*user{}}
}

// find returns the customer with this address and password, or nil.
func (us *users) find(email, password string) *user {
	us.mu.Lock()
	defer us.mu.Unlock()
	if u := us.byEmail[email]; u != nil && u.Password == password {
		return u
	}
	return nil
}

// startSession returns the identifier of a new session.
func (us *users) startSession(u *user) string {
	us.mu.Lock()
	defer us.mu.Unlock()
	id := rand.Text()
	us.sessions[id] = u
	return id
}

func (us *users) endSession(id string) {
	us.mu.Lock()
	defer us.mu.Unlock()
	delete(us.sessions, id)
}
