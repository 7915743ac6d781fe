// Package store keeps sessions, tokens and users, somewhere.
package store

type Sessions struct{ all map[string]any }

func (s *Sessions) Keep(user string, session any) { s.all[user] = session }

func (s *Sessions) Create(user, token string) { s.all[token] = user }

func CacheToken(user, token string) {}

type Users struct{ tokens map[string]string }

func (u *Users) Save(user, token string) { u.tokens[user] = token }
