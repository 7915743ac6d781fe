// Package renewed takes tokens that are over, and makes them anew.
package renewed

import (
	"errors"
	"net/http"
	"time"

	"github.com/golang-jwt/jwt/v5"
)

type manager struct{ key []byte }

func (m *manager) cookie(user string) (*http.Cookie, error) {
	claims := jwt.RegisteredClaims{Subject: user, ExpiresAt: jwt.NewNumericDate(time.Now().Add(15 * time.Minute))}
	token, err := jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(m.key)
	if err != nil {
		return nil, err
	}
	return &http.Cookie{Name: "auth", Value: token, HttpOnly: true, Secure: true, Expires: time.Now().Add(14 * 24 * time.Hour)}, nil
}

func (m *manager) serve(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("auth")
	if err != nil {
		http.Error(w, "no cookie", http.StatusUnauthorized)
		return
	}
	claims := &jwt.RegisteredClaims{}
	_, err = jwt.ParseWithClaims(c.Value, claims, func(*jwt.Token) (any, error) { return m.key, nil })
	if err != nil && !errors.Is(err, jwt.ErrTokenExpired) {
		http.Error(w, "no token", http.StatusUnauthorized)
		return
	}
	if c, err := m.cookie(claims.Subject); err == nil {
		http.SetCookie(w, c)
	}
}
