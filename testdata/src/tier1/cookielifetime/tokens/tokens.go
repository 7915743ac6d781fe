// Package tokens puts tokens into cookies.
package tokens

import (
	"net/http"
	"time"

	"github.com/gin-gonic/gin"
	jwtv4 "github.com/golang-jwt/jwt/v4"
	"github.com/golang-jwt/jwt/v5"
)

var key = []byte("0123456789abcdef0123456789abcdef")

func registered(w http.ResponseWriter, user string) {
	claims := jwt.RegisteredClaims{Subject: user, ExpiresAt: jwt.NewNumericDate(time.Now().Add(time.Hour))}
	token, _ := jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
	http.SetCookie(w, &http.Cookie{Name: "token", Value: token, MaxAge: 86400}) // want `^cookie "token" lasts for 1 day, but the token in it is over after 1 hour$`
}

func mapped(c *gin.Context, user string) {
	token := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{
		"sub": user,
		"exp": time.Now().Add(15 * time.Minute).Unix(),
	})
	signed, err := token.SignedString(key)
	if err != nil {
		return
	}
	c.SetCookie("Authorization", signed, 3600*24*30, "/", "", true, true) // want `^cookie "Authorization" lasts for 30 days, but the token in it is over after 15 minutes$`
}

func older(w http.ResponseWriter, user string) {
	claims := jwtv4.StandardClaims{Subject: user, ExpiresAt: time.Now().Add(time.Hour).Unix()}
	token, _ := jwtv4.NewWithClaims(jwtv4.SigningMethodHS256, claims).SignedString(key)
	http.SetCookie(w, &http.Cookie{
		Name:    "token",
		Value:   "Bearer " + token,
		Expires: time.Now().AddDate(0, 0, 7), // want `^cookie "token" lasts for 7 days, but the token in it is over after 1 hour$`
	})
}

func makeToken(user string) (string, error) {
	claims := jwt.RegisteredClaims{Subject: user, ExpiresAt: jwt.NewNumericDate(time.Now().Add(time.Hour))}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func made(w http.ResponseWriter, user string) {
	token, err := makeToken(user)
	if err != nil {
		return
	}
	http.SetCookie(w, &http.Cookie{Name: "token", Value: token, MaxAge: 7200}) // want `^cookie "token" lasts for 2 hours, but the token in it is over after 1 hour$`
}

func makeFor(user string, d time.Duration) string {
	claims := jwt.MapClaims{"sub": user, "exp": time.Now().Add(d).Unix()}
	token, _ := jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
	return token
}

func two(w http.ResponseWriter, user string) {
	access, refresh := makeFor(user, 15*time.Minute), makeFor(user, 7*24*time.Hour)
	http.SetCookie(w, &http.Cookie{Name: "access", Value: access, MaxAge: 3600}) // want `^cookie "access" lasts for 1 hour, but the token in it is over after 15 minutes$`
	http.SetCookie(w, &http.Cookie{Name: "refresh", Value: refresh, MaxAge: 7 * 24 * 3600})
}

func setToken(w http.ResponseWriter, token string) {
	http.SetCookie(w, &http.Cookie{Name: "token", Value: token, MaxAge: 7200}) // want `^cookie "token" lasts for 2 hours, but the token in it is over after 1 hour$`
}

func handedOn(w http.ResponseWriter, user string) {
	token, _ := makeToken(user)
	setToken(w, token)
}

// Silent from here on.

func same(w http.ResponseWriter, user string) {
	end := time.Now().Add(time.Hour)
	claims := jwt.RegisteredClaims{Subject: user, ExpiresAt: jwt.NewNumericDate(end)}
	token, _ := jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
	http.SetCookie(w, &http.Cookie{Name: "token", Value: token, Expires: end})
}

func shorter(w http.ResponseWriter, user string) {
	token, _ := makeToken(user)
	http.SetCookie(w, &http.Cookie{Name: "token", Value: token, MaxAge: 1800})
}

func almost(w http.ResponseWriter, user string) {
	token, _ := makeToken(user)
	http.SetCookie(w, &http.Cookie{Name: "token", Value: token, MaxAge: 3600})
}

func session(w http.ResponseWriter, user string) {
	token, _ := makeToken(user)
	http.SetCookie(w, &http.Cookie{Name: "token", Value: token})
}

func deletes(w http.ResponseWriter, user string) {
	token, _ := makeToken(user)
	http.SetCookie(w, &http.Cookie{Name: "token", Value: token, MaxAge: -1})
}

func configured(w http.ResponseWriter, user string, ttl time.Duration) {
	claims := jwt.RegisteredClaims{Subject: user, ExpiresAt: jwt.NewNumericDate(time.Now().Add(ttl))}
	token, _ := jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
	http.SetCookie(w, &http.Cookie{Name: "token", Value: token, MaxAge: 86400})
}

func endless(w http.ResponseWriter, user string) {
	token, _ := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"sub": user}).SignedString(key)
	http.SetCookie(w, &http.Cookie{Name: "token", Value: token, MaxAge: 86400})
}

// either has one that lasts long enough.
func either(w http.ResponseWriter, user string, remember bool) {
	token := makeFor(user, time.Hour)
	if remember {
		token = makeFor(user, 30*24*time.Hour)
	}
	http.SetCookie(w, &http.Cookie{Name: "token", Value: token, MaxAge: 30 * 24 * 3600})
}

// elsewhere does not have the token in the cookie.
func elsewhere(w http.ResponseWriter, user, id string) {
	token, _ := makeToken(user)
	w.Header().Set("Authorization", "Bearer "+token)
	http.SetCookie(w, &http.Cookie{Name: "id", Value: id, MaxAge: 86400})
}
