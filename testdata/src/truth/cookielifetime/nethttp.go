// Package cookielifetime has handlers of which a cookie lives longer or shorter
// than it reads, and others of which it lives as long.
package cookielifetime

import (
	"io"
	"net/http"
	"time"

	"github.com/alexedwards/scs/v2"
	"github.com/golang-jwt/jwt/v5"
)

func Nanoseconds(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "1", MaxAge: int(24 * time.Hour)}) // want `nanoseconds`
}

func Milliseconds(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "1", MaxAge: int((24 * time.Hour).Milliseconds())}) // want `milliseconds`
}

func UnixTime(w http.ResponseWriter, r *http.Request) {
	until := time.Date(2030, time.January, 1, 0, 0, 0, 0, time.UTC).Add(24 * time.Hour)
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "1", MaxAge: int(until.Unix())}) // want `cookie "a"`
}

func Seconds(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "1", MaxAge: int((24 * time.Hour).Seconds())})
}

func Divided(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "1", MaxAge: int(24 * time.Hour / time.Second)})
}

func ExpiresBareNumber(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "1", Expires: time.Now().Add(3600)}) // want `cookie "a"`
}

func ExpiresSeconds(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "1", Expires: time.Now().Add(3600 * time.Second)})
}

func TenYears(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "1", MaxAge: 10 * 365 * 24 * 60 * 60}) // want `400 days`
}

func TenYearsFromNow(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "1", Expires: time.Now().AddDate(10, 0, 0)}) // want `400 days`
}

func FourHundredDays(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "1", MaxAge: 400 * 24 * 60 * 60})
}

// Key is what the tokens are signed with.
var Key = []byte("0123456789abcdef0123456789abcdef")

// CookieOutlivesToken has its server refuse what the browser keeps.
func CookieOutlivesToken(w http.ResponseWriter, r *http.Request) {
	claims := jwt.RegisteredClaims{ExpiresAt: jwt.NewNumericDate(time.Now().Add(time.Hour))}
	token, err := jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(Key)
	if err != nil {
		return
	}
	http.SetCookie(w, &http.Cookie{Name: "a", Value: token, MaxAge: 7 * 24 * 60 * 60}) // want `the token in it is over after 1 hour`
}

func CookieAndToken(w http.ResponseWriter, r *http.Request) {
	claims := jwt.RegisteredClaims{ExpiresAt: jwt.NewNumericDate(time.Now().Add(time.Hour))}
	token, err := jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(Key)
	if err != nil {
		return
	}
	http.SetCookie(w, &http.Cookie{Name: "a", Value: token, MaxAge: 60 * 60})
}

func SCSBareNumber() http.Handler {
	manager := scs.New()
	manager.Lifetime = 3600 // want `Lifetime of 3.6µs ends at once`
	return manager.LoadAndSave(greeting(manager))
}

func SCSHour() http.Handler {
	manager := scs.New()
	manager.Lifetime = 3600 * time.Second
	return manager.LoadAndSave(greeting(manager))
}

// greeting knows those who come again.
func greeting(manager *scs.SessionManager) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if manager.Exists(r.Context(), "user") {
			io.WriteString(w, "welcome back")
			return
		}
		manager.Put(r.Context(), "user", "alice")
		io.WriteString(w, "who are you?")
	})
}
