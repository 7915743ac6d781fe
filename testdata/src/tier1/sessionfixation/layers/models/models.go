// Package models knows passwords, and nothing of sessions.
package models

import (
	"errors"

	"golang.org/x/crypto/bcrypt"
)

var hashes = map[string][]byte{}

// Find says whether there is somebody with this password.
func Find(name, password string) (bool, error) {
	if err := bcrypt.CompareHashAndPassword(hashes[name], []byte(password)); err != nil {
		return false, errors.New("no such user")
	}
	return true, nil
}

// Change replaces a password by another.
func Change(name, password string) error {
	hash, err := bcrypt.GenerateFromPassword([]byte(password), bcrypt.DefaultCost)
	if err != nil {
		return err
	}
	hashes[name] = hash
	return nil
}
