// Package web puts tokens of another package into cookies.
package web

import (
	"net/http"
	"time"

	"tier1/cookielifetime/packages/tokens"
)

var key = []byte("0123456789abcdef0123456789abcdef")

func login(w http.ResponseWriter, user string) {
	token, err := tokens.Make(user, key)
	if err != nil {
		return
	}
	http.SetCookie(w, &http.Cookie{Name: "token", Value: token, MaxAge: 86400}) // want `^cookie "token" lasts for 1 day, but the token in it is over after 2 hours$`
}

func pair(w http.ResponseWriter, user string) {
	access, refresh := tokens.Issuer{Key: key}.Pair(user)
	http.SetCookie(w, &http.Cookie{Name: "access", Value: access, MaxAge: 86400}) // want `^cookie "access" lasts for 1 day, but the token in it is over after 1 hour$`
	http.SetCookie(w, &http.Cookie{Name: "refresh", Value: refresh, MaxAge: 86400})
}

func until(w http.ResponseWriter, user string) {
	token, end, err := tokens.Until(user, key)
	if err != nil {
		return
	}
	http.SetCookie(w, &http.Cookie{Name: "token", Value: token, MaxAge: int(end)}) // want `^cookie "token": MaxAge counts seconds from now, but this is a point in time counted from 1970$`
}

func inTime(w http.ResponseWriter, user string) {
	token, _ := tokens.Make(user, key)
	http.SetCookie(w, &http.Cookie{Name: "token", Value: token, MaxAge: 7200})
}

// passed says itself for how long.
func passed(w http.ResponseWriter, user string) {
	token, _ := tokens.MakeFor(user, time.Hour, key)
	http.SetCookie(w, &http.Cookie{Name: "token", Value: token, MaxAge: 86400}) // want `^cookie "token" lasts for 1 day, but the token in it is over after 1 hour$`
}

// asked does not know what becomes of what it passes.
func asked(w http.ResponseWriter, user string, d time.Duration) {
	token, _ := tokens.MakeFor(user, d, key)
	http.SetCookie(w, &http.Cookie{Name: "token", Value: token, MaxAge: 86400})
}

// both gives each token a cookie of its own.
func both(w http.ResponseWriter, user string) {
	access, refresh, err := tokens.Both(user, key)
	if err != nil {
		return
	}
	http.SetCookie(w, &http.Cookie{Name: "access", Value: access, MaxAge: 86400}) // want `^cookie "access" lasts for 1 day, but the token in it is over after 1 hour$`
	http.SetCookie(w, &http.Cookie{Name: "refresh", Value: refresh, MaxAge: 7 * 86400})
}

func two(w http.ResponseWriter, user string) {
	access, refresh := tokens.Two(user, key)
	http.SetCookie(w, &http.Cookie{Name: "access", Value: access, MaxAge: 86400})        // want `^cookie "access" lasts for 1 day, but the token in it is over after 1 hour$`
	http.SetCookie(w, &http.Cookie{Name: "refresh", Value: refresh, MaxAge: 30 * 86400}) // want `^cookie "refresh" lasts for 30 days, but the token in it is over after 7 days$`
}

// twoFor says itself for how long.
func twoFor(w http.ResponseWriter, user string) {
	access, refresh := tokens.TwoFor(user, time.Hour, 7*24*time.Hour, key)
	http.SetCookie(w, &http.Cookie{Name: "access", Value: access, MaxAge: 86400}) // want `^cookie "access" lasts for 1 day, but the token in it is over after 1 hour$`
	http.SetCookie(w, &http.Cookie{Name: "refresh", Value: refresh, MaxAge: 7 * 86400})
}

// either is good for as long as the one that lasts for longer.
func either(w http.ResponseWriter, user string, long bool) {
	access, refresh := tokens.TwoFor(user, time.Hour, 7*24*time.Hour, key)
	if long {
		access = refresh
	}
	http.SetCookie(w, &http.Cookie{Name: "token", Value: access, MaxAge: 86400})
}
