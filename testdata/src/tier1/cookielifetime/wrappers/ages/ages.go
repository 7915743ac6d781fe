// Package ages has functions that others use to make cookies.
package ages

import (
	"net/http"
	"time"
)

// Raw passes a Duration off as seconds where nothing else is known.
func Raw(d time.Duration) int { return int(d) }

// Whole is a Duration in seconds.
func Whole(d time.Duration) int { return int(d.Seconds()) }

// Set sends a cookie that lasts for a number of seconds.
func Set(w http.ResponseWriter, name string, age int) {
	http.SetCookie(w, &http.Cookie{Name: name, MaxAge: age})
}

// SetFor sends a cookie that lasts as long as nobody means.
func SetFor(w http.ResponseWriter, name string, d time.Duration) {
	http.SetCookie(w, &http.Cookie{Name: name, MaxAge: int(d)}) // want `a number of nanoseconds`
}

// SetUntil sends a cookie that lasts as long as it is said to.
func SetUntil(w http.ResponseWriter, name string, d time.Duration) {
	http.SetCookie(w, &http.Cookie{Name: name, Expires: time.Now().Add(d)})
}

// New makes a cookie for a day.
func New(name string) *http.Cookie { return &http.Cookie{Name: name, MaxAge: int(24 * time.Hour)} }
