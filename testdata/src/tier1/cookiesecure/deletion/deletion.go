// Package deletion sends cookies that only tell the browser to forget one,
// and some that look like it.
package deletion

import (
	"crypto/rand"
	"net/http"
	"time"
)

func emptyValueAlone(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: "", Path: "/"})
}

// net/http sends no Max-Age for 0.
func zeroMaxAge(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: "", MaxAge: 0})
}

// net/http sends no Expires for the zero time.
func zeroTime(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: "", Expires: time.Time{}})
}

func expiresSoon(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: "bye", Expires: time.Now().Add(10 * time.Second)}) // want `cookie "sid" is sent without Secure, so browsers`
}

func expiresNextYear(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: rand.Text(), Expires: time.Now().AddDate(1, 0, 0)}) // want `cookie "sid" is sent without Secure, so browsers`
}

func expiresInTheNextCentury(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{ // want `cookie "sid" is sent without Secure, so browsers`
		Name:    "sid",
		Value:   rand.Text(),
		Expires: time.Date(2199, time.January, 1, 0, 0, 0, 0, time.UTC),
	})
}

func maxAgeIsReplaced(w http.ResponseWriter) {
	c := &http.Cookie{Name: "sid", Value: rand.Text(), MaxAge: -1} // want `cookie "sid" is sent without Secure, so browsers`
	c.MaxAge = 3600
	http.SetCookie(w, c)
}

func deletedAfterItWasSet(w http.ResponseWriter) {
	c := &http.Cookie{Name: "first", Value: rand.Text()} // want `cookie "first" is sent without Secure, so browsers`
	http.SetCookie(w, c)
	http.SetCookie(w, &http.Cookie{Name: "second", MaxAge: -1})
}

// Silent from here on.

func negativeMaxAge(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: "", Path: "/", MaxAge: -1})
}

func negativeMaxAgeAndExplicitlyOff(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "sid", MaxAge: -1, Secure: false})
}

const forget = -1

func constantMaxAge(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "sid", MaxAge: forget})
}

func assignedMaxAge(w http.ResponseWriter) {
	c := new(http.Cookie)
	c.Name = "sid"
	c.MaxAge = -1
	http.SetCookie(w, c)
}

// What is sent to be deleted may still have its value.
func valueIsKept(w http.ResponseWriter, id string) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: id, MaxAge: -1})
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: "delete", MaxAge: -1})
}

func deletedOnOneWay(w http.ResponseWriter, value string) {
	c := &http.Cookie{Name: "flash", Value: value, MaxAge: 60}
	if value == "" {
		c.MaxAge = -1
	}
	http.SetCookie(w, c)
}

func ageFromABranch(w http.ResponseWriter, value string) {
	age := 60
	if value == "" {
		age = -1
	}
	http.SetCookie(w, &http.Cookie{Name: "flash", Value: value, MaxAge: age})
}

func expiresAtTheEpoch(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Expires: time.Unix(0, 0)})
	http.SetCookie(w, &http.Cookie{Name: "sid", Expires: time.Unix(0, 0).UTC()})
	http.SetCookie(w, &http.Cookie{Name: "sid", Expires: time.Unix(1, 0)})
}

func expiresNow(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Expires: time.Now()})
	http.SetCookie(w, &http.Cookie{Name: "sid", Expires: time.Now().UTC()})
}

func expiredBefore(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Expires: time.Now().Add(-time.Hour)})
	http.SetCookie(w, &http.Cookie{Name: "sid", Expires: time.Now().Add(-1 * time.Hour)})
	http.SetCookie(w, &http.Cookie{Name: "sid", Expires: time.Now().UTC().Add(24 * 7 * time.Hour * -1)})
}

func expiredYearsAgo(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Expires: time.Now().AddDate(-1, 0, 0)})
	http.SetCookie(w, &http.Cookie{Name: "sid", Expires: time.Now().AddDate(0, 0, -1)})
	http.SetCookie(w, &http.Cookie{Name: "sid", Expires: time.Date(1970, time.January, 1, 0, 0, 0, 0, time.UTC)})
	http.SetCookie(w, &http.Cookie{Name: "sid", Expires: time.Date(2009, time.November, 10, 23, 0, 0, 0, time.UTC)})
}

func expiresVariable(w http.ResponseWriter, id string) {
	expires := time.Now()
	expires = expires.AddDate(-1, 0, 0)
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: id, Expires: expires})
}

func expiresAssigned(w http.ResponseWriter) {
	c := &http.Cookie{Name: "sid", Path: "/"}
	c.Expires = time.Now().Add(-24 * time.Hour)
	http.SetCookie(w, c)
}

func requestCookieIsDeleted(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("sid")
	if err != nil {
		return
	}
	c.MaxAge = -1
	http.SetCookie(w, c)
}

func requestCookieIsExpired(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("sid")
	if err != nil {
		return
	}
	c.Value = ""
	c.Expires = time.Unix(0, 0)
	http.SetCookie(w, c)
}

func expire(c *http.Cookie) {
	c.Value = ""
	c.MaxAge = -1
}

func deletedByAHelper(w http.ResponseWriter) {
	c := &http.Cookie{Name: "sid", Path: "/"}
	expire(c)
	http.SetCookie(w, c)
}

// Moments that the package keeps.
var (
	epoch   = time.Unix(0, 0)
	Expired = time.Date(2001, time.January, 1, 0, 0, 0, 0, time.UTC)
	ago     = -24 * time.Hour
)

func longAgo() time.Time { return time.Unix(0, 0).UTC() }

func keptMoments(w http.ResponseWriter, id string) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: id, Expires: epoch})
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: id, Expires: epoch.UTC()})
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: id, Expires: Expired})
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: id, Expires: time.Now().Add(ago)})
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: id, Expires: longAgo()})
}
