// Package moments has cookies that expire at once, in years, and in time.
package moments

import (
	"math"
	"net/http"
	"time"
)

const (
	ttl     = 3600
	forever = math.MaxInt32
)

func tiny(w http.ResponseWriter, t time.Time) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "x", Expires: time.Now().Add(3600)})               // want `cookie "a": Expires of 3.6µs ends at once: a number without a unit is one of nanoseconds`
	http.SetCookie(w, &http.Cookie{Name: "b", Value: "x", Expires: time.Now().Add(ttl)})                // want `ends at once`
	http.SetCookie(w, &http.Cookie{Name: "c", Value: "x", Expires: time.Now().UTC().Add(60 * 60 * 24)}) // want `cookie "c": Expires of 86.4µs ends at once`
	http.SetCookie(w, &http.Cookie{Name: "d", Value: "x", Expires: soon()})                             // want `ends at once`

	http.SetCookie(w, &http.Cookie{Name: "e", Value: "x", Expires: time.Now().Add(ttl * time.Second)})
	http.SetCookie(w, &http.Cookie{Name: "f", Value: "x", Expires: time.Now().Add(500 * time.Millisecond)})
	http.SetCookie(w, &http.Cookie{Name: "g", Value: "x", Expires: time.Now().Add(1)})
	http.SetCookie(w, &http.Cookie{Name: "h", Value: "x", Expires: t.Add(3600)})
	http.SetCookie(w, &http.Cookie{Name: "i", Value: "x", Expires: time.Now()})
	http.SetCookie(w, &http.Cookie{Name: "j", Value: "x", Expires: time.Now().Add(3600), MaxAge: 3600})
}

func soon() time.Time { return time.Now().Add(7200) }

func long(w http.ResponseWriter, years int, t time.Time) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "x", Expires: time.Now().AddDate(10, 0, 0)})                  // want `cookie "a" is to last for 10 years, but browsers keep cookies for no more than 400 days`
	http.SetCookie(w, &http.Cookie{Name: "b", Value: "x", Expires: time.Now().Add(87600 * time.Hour)})             // want `cookie "b" is to last for 10 years`
	http.SetCookie(w, &http.Cookie{Name: "c", Value: "x", MaxAge: 10 * 365 * 24 * 3600})                           // want `cookie "c" is to last for 10 years`
	http.SetCookie(w, &http.Cookie{Name: "d", Value: "x", MaxAge: forever})                                        // want `cookie "d" is to last for 68 years`
	http.SetCookie(w, &http.Cookie{Name: "e", Value: "x", MaxAge: 1 << 40, Expires: time.Now().AddDate(20, 0, 0)}) // want `cookie "e" is to last for 292 years`

	http.SetCookie(w, &http.Cookie{Name: "f", Value: "x", Expires: time.Now().AddDate(1, 0, 0)})
	http.SetCookie(w, &http.Cookie{Name: "g", Value: "x", Expires: time.Now().Add(400 * 24 * time.Hour)})
	http.SetCookie(w, &http.Cookie{Name: "h", Value: "x", MaxAge: 400 * 24 * 3600})
	http.SetCookie(w, &http.Cookie{Name: "i", Value: "x", Expires: time.Now().AddDate(years, 0, 0)})
	http.SetCookie(w, &http.Cookie{Name: "j", Value: "x", Expires: t.AddDate(10, 0, 0)})
	http.SetCookie(w, &http.Cookie{Name: "k", Value: "x", MaxAge: 3600, Expires: time.Now().AddDate(10, 0, 0)})
	http.SetCookie(w, &http.Cookie{Name: "l", Value: "x", MaxAge: -1, Expires: time.Now().AddDate(10, 0, 0)})
	http.SetCookie(w, &http.Cookie{Name: "m", Value: "x", Expires: time.Now().AddDate(-10, 0, 0)})
}

// configured is forever only where somebody says so.
func configured(w http.ResponseWriter, n int) {
	age := n
	if n < 0 {
		age = forever
	}
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "x", MaxAge: age})
	if n > 0 {
		age = 20 * 365 * 24 * 3600
	} else {
		age = forever
	}
	http.SetCookie(w, &http.Cookie{Name: "b", Value: "x", MaxAge: age}) // want `cookie "b" is to last for \d+ years`
}
