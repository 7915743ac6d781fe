// Package web sends cookies by the functions of another package and its own.
package web

import (
	"net/http"
	"time"

	"tier1/cookielifetime/wrappers/ages"
)

func elsewhere(w http.ResponseWriter, d time.Duration) {
	http.SetCookie(w, &http.Cookie{Name: "a", MaxAge: ages.Raw(d)}) // want `a number of nanoseconds`
	http.SetCookie(w, &http.Cookie{Name: "b", MaxAge: ages.Whole(d)})
	ages.Set(w, "c", int(d)) // want `cookie "c": MaxAge counts seconds, but this is a time.Duration, a number of nanoseconds`
	ages.Set(w, "d", int(d/time.Second))
	ages.Set(w, "e", int(time.Hour)) // want `cookie "e": MaxAge counts seconds, but this is 1 hour in nanoseconds`
	ages.SetFor(w, "f", time.Hour)
	ages.SetFor(w, "f", d)
	ages.SetUntil(w, "g", 3600) // want `cookie "g": Expires of 3.6µs ends at once`
	ages.SetUntil(w, "h", time.Hour)
	ages.SetUntil(w, "i", 10*365*24*time.Hour) // want `cookie "i" is to last for 10 years`
	http.SetCookie(w, ages.New("j"))           // want `1 day in nanoseconds`
}

// set is only called in this package: what is wrong is wrong inside.
func set(w http.ResponseWriter, d time.Duration) {
	http.SetCookie(w, &http.Cookie{Name: "a", MaxAge: int(d)}) // want `cookie "a": MaxAge counts seconds`
}

func setAge(w http.ResponseWriter, age int) {
	http.SetCookie(w, &http.Cookie{Name: "a", MaxAge: age})
}

type server struct{ ttl time.Duration }

func (s *server) age() int { return int(s.ttl.Seconds()) }

func (s *server) wrong() int { return int(s.ttl) }

func (s *server) handle(w http.ResponseWriter) {
	set(w, s.ttl)
	set(w, time.Hour)
	setAge(w, s.age())
	setAge(w, s.wrong()) // want `cookie "a": MaxAge counts seconds`
	setAge(w, int(s.ttl/1e9))
	apply(w, withAge(int(s.ttl))) // want `a number of nanoseconds`
}

type option func(*http.Cookie)

func withAge(n int) option { return func(c *http.Cookie) { c.MaxAge = n } }

func apply(w http.ResponseWriter, o option) {
	c := &http.Cookie{Name: "o"}
	o(c)
	http.SetCookie(w, c)
}
