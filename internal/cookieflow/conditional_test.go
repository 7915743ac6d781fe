package cookieflow

import (
	"testing"

	"github.com/cookielint/cookielint/internal/model"
)

// A function that changes a cookie of its caller's on some paths only leaves it
// as it was on the others.
func TestChangesThatAreConditional(t *testing.T) {
	for _, c := range []struct{ name, change, secure, want string }{
		{"turned off in one branch", `if dev { c.Secure = false }`, "true", "dynamic"},
		{"turned off before an early return", `if !dev { return }; c.Secure = false`, "true", "dynamic"},
		{"turned off in a loop", `for range n { c.Secure = false }`, "true", "dynamic"},
		{"turned off in a case", `switch n { case 1: c.Secure = false; case 2: c.Path = "/" }`, "true", "dynamic"},
		{"turned off in every branch", `if dev { c.Secure = false } else { c.Secure = n < n }`, "true", "dynamic"},
		{"turned off for certain", `if dev { c.Path = "/" }; c.Secure = false`, "true", "off"},
		{"turned on in one branch", `if !dev { c.Secure = true }`, "false", "dynamic"},
		{"turned on for certain", `c.Secure = true`, "false", "on"},
		{"not changed", `if dev { c.Path = "/" }`, "false", "off"},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := newLibrary().analyze(t, "p", `package p
				import "net/http"
				func change(c *http.Cookie, dev bool, n int) { `+c.change+` }
				func send(w http.ResponseWriter, dev bool, n int) {
					c := &http.Cookie{Name: "x", Value: "v", Secure: `+c.secure+`}
					change(c, dev, n)
					http.SetCookie(w, c)
				}`)
			if len(r.Cookies) != 1 {
				t.Fatalf("%d cookies", len(r.Cookies))
			}
			if got := r.Cookies[0].Attr(model.Secure).State().String(); got != c.want {
				t.Errorf("Secure is %s, want %s", got, c.want)
			}
		})
	}
}
