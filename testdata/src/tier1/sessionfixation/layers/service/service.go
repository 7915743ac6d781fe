// Package service stands between handlers and models.
package service

import "tier1/sessionfixation/layers/models"

type Users struct{}

// Entered says whether somebody may come in.
func (*Users) Entered(name, password string) bool {
	ok, err := models.Find(name, password)
	return err == nil && ok
}

// Changed says whether a password is another now.
func (*Users) Changed(name, password string) bool { return models.Change(name, password) == nil }
