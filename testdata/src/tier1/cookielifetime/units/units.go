// Package units has ages in units that are wrong, and in the right one.
package units

import (
	"math"
	"net/http"
	"os"
	"strconv"
	"time"
)

const (
	week    = 7 * 24 * time.Hour
	maxAge  = int(week)
	seconds = int(week / time.Second)
	plain   = 3600
)

type config struct {
	TTL     time.Duration
	MaxAge  int
	Timeout struct{ Session time.Duration }
}

func constants(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{
		Name:   "a",
		MaxAge: int(24 * time.Hour), // want `cookie "a": MaxAge counts seconds, but this is 1 day in nanoseconds`
	})
	http.SetCookie(w, &http.Cookie{Name: "b", MaxAge: int(week)})               // want `cookie "b": MaxAge counts seconds, but this is 7 days in nanoseconds`
	http.SetCookie(w, &http.Cookie{Name: "c", MaxAge: maxAge})                  // want `MaxAge counts seconds, but this is 7 days in nanoseconds`
	http.SetCookie(w, &http.Cookie{Name: "d", MaxAge: int(time.Hour * 24 * 7)}) // want `7 days in nanoseconds`
	http.SetCookie(w, &http.Cookie{Name: "e", MaxAge: 3600_000_000_000})        // want `1 hour in nanoseconds`

	http.SetCookie(w, &http.Cookie{Name: "f", MaxAge: seconds})
	http.SetCookie(w, &http.Cookie{Name: "g", MaxAge: int(week.Seconds())})
	http.SetCookie(w, &http.Cookie{Name: "h", MaxAge: int(24 * time.Hour / time.Second)})
	http.SetCookie(w, &http.Cookie{Name: "i", MaxAge: int(24*time.Hour) / 1e9})
	http.SetCookie(w, &http.Cookie{Name: "j", MaxAge: plain})
	http.SetCookie(w, &http.Cookie{Name: "k", MaxAge: 60 * 60 * 24 * 365})
	http.SetCookie(w, &http.Cookie{Name: "l", MaxAge: -int(time.Hour)})
	http.SetCookie(w, &http.Cookie{Name: "m", MaxAge: 0})
}

func unknown(w http.ResponseWriter, c *config, d time.Duration, n int, until time.Time) {
	http.SetCookie(w, &http.Cookie{Name: "a", MaxAge: int(d)})                                // want `cookie "a": MaxAge counts seconds, but this is a time.Duration, a number of nanoseconds`
	http.SetCookie(w, &http.Cookie{Name: "b", MaxAge: int(c.TTL)})                            // want `a time.Duration, a number of nanoseconds`
	http.SetCookie(w, &http.Cookie{Name: "c", MaxAge: int(c.Timeout.Session)})                // want `a number of nanoseconds`
	http.SetCookie(w, &http.Cookie{Name: "d", MaxAge: int(time.Until(until))})                // want `a number of nanoseconds`
	http.SetCookie(w, &http.Cookie{Name: "e", MaxAge: int(2 * d)})                            // want `a number of nanoseconds`
	http.SetCookie(w, &http.Cookie{Name: "f", MaxAge: int(d.Nanoseconds())})                  // want `a number of nanoseconds`
	http.SetCookie(w, &http.Cookie{Name: "g", MaxAge: int(d.Milliseconds())})                 // want `a number of milliseconds`
	http.SetCookie(w, &http.Cookie{Name: "h", MaxAge: int(d / time.Millisecond)})             // want `a number of milliseconds`
	http.SetCookie(w, &http.Cookie{Name: "i", MaxAge: int(d.Hours())})                        // want `a number of hours`
	http.SetCookie(w, &http.Cookie{Name: "j", MaxAge: int(d.Minutes())})                      // want `a number of minutes`
	http.SetCookie(w, &http.Cookie{Name: "k", MaxAge: int(time.Duration(n) * time.Hour)})     // want `a number of nanoseconds`
	http.SetCookie(w, &http.Cookie{Name: "l", MaxAge: int(until.Unix())})                     // want `cookie "l": MaxAge counts seconds from now, but this is a point in time counted from 1970`
	http.SetCookie(w, &http.Cookie{Name: "m", MaxAge: int(time.Now().Add(time.Hour).Unix())}) // want `a point in time counted from 1970`
	http.SetCookie(w, &http.Cookie{Name: "n", MaxAge: int(time.Now().Unix()) + 3600})         // want `a point in time counted from 1970`

	http.SetCookie(w, &http.Cookie{Name: "o", MaxAge: int(d.Seconds())})
	http.SetCookie(w, &http.Cookie{Name: "p", MaxAge: int(c.TTL / time.Second)})
	http.SetCookie(w, &http.Cookie{Name: "q", MaxAge: int(d) / 1e9})
	http.SetCookie(w, &http.Cookie{Name: "r", MaxAge: int(d.Milliseconds() / 1000)})
	http.SetCookie(w, &http.Cookie{Name: "s", MaxAge: int(d.Hours() * 3600)})
	http.SetCookie(w, &http.Cookie{Name: "t", MaxAge: int(math.Round(time.Until(until).Seconds()))})
	http.SetCookie(w, &http.Cookie{Name: "u", MaxAge: int(until.Unix() - time.Now().Unix())})
	http.SetCookie(w, &http.Cookie{Name: "v", MaxAge: c.MaxAge})
	http.SetCookie(w, &http.Cookie{Name: "w", MaxAge: c.MaxAge * 3600})
	http.SetCookie(w, &http.Cookie{Name: "x", MaxAge: int(time.Duration(n))})
	http.SetCookie(w, &http.Cookie{Name: "y", MaxAge: int(d / c.TTL)})
	http.SetCookie(w, &http.Cookie{Name: "z", MaxAge: int(d.Truncate(time.Minute).Seconds())})
}

// left is what is left until a time that is a number.
func left(w http.ResponseWriter, expiry int64) {
	http.SetCookie(w, &http.Cookie{Name: "a", MaxAge: int(expiry - time.Now().Unix())})
	now := time.Now().Unix()
	later := expiry + 3600
	http.SetCookie(w, &http.Cookie{Name: "b", MaxAge: int(later - now)})
}

// ways has a number that is wrong on one way only, and one that is right on both.
func ways(w http.ResponseWriter, remember bool, d time.Duration) {
	age := 3600
	if remember {
		age = int(30 * 24 * time.Hour)
	}
	http.SetCookie(w, &http.Cookie{Name: "a", MaxAge: age}) // want `30 days in nanoseconds`

	n := 3600
	if d > 0 {
		n = int(d.Seconds())
	}
	http.SetCookie(w, &http.Cookie{Name: "b", MaxAge: n})
}

// bare numbers that are called a Duration on their way are numbers all the same.
func bare(w http.ResponseWriter) {
	const ttl time.Duration = 3600
	http.SetCookie(w, &http.Cookie{Name: "a", MaxAge: int(ttl)})
	n, _ := strconv.Atoi(os.Getenv("TTL"))
	d := time.Duration(n)
	http.SetCookie(w, &http.Cookie{Name: "b", MaxAge: int(d)})
	http.SetCookie(w, &http.Cookie{Name: "c", MaxAge: int((d * time.Second).Seconds())})
	http.SetCookie(w, &http.Cookie{Name: "d", MaxAge: int(d * time.Second)}) // want `a number of nanoseconds`
}

// assigned has the number in a statement of its own.
func assigned(w http.ResponseWriter, c *config) {
	cookie := &http.Cookie{Name: "a"}
	cookie.MaxAge = int(c.TTL) // want `a number of nanoseconds`
	http.SetCookie(w, cookie)
}

// raw has it in text.
func raw(w http.ResponseWriter) {
	w.Header().Add("Set-Cookie", "a=b; Max-Age=86400000000000") // want `1 day in nanoseconds`
	w.Header().Add("Set-Cookie", "a=b; Max-Age=86400")
}

// kept is no cookie that anybody is sent.
func kept(d time.Duration) int {
	c := http.Cookie{Name: "a", MaxAge: int(d)}
	return c.MaxAge
}

// request is what a client sends.
func request(r *http.Request, d time.Duration) { r.AddCookie(&http.Cookie{Name: "a", MaxAge: int(d)}) }
