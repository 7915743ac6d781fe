package cookieflow

import (
	"fmt"
	"slices"
	"testing"

	"github.com/cookielint/cookielint/internal/model"
)

func TestExplanationGoesTheWayOfTheCookie(t *testing.T) {
	pass := newLibrary().pass(t, "p", `package p
import "net/http"

func base() *http.Cookie {
	return &http.Cookie{Name: "sid", Value: "v"}
}

func login() *http.Cookie {
	c := base()
	c.Secure = false
	return c
}

func send(w http.ResponseWriter, c *http.Cookie) {
	http.SetCookie(w, c)
}

func handler(w http.ResponseWriter, r *http.Request) {
	send(w, login())
}
`)
	pass.Analyzer = New(Options{Explain: true})
	r := analyzePass(t, pass)
	if len(r.Cookies) != 1 {
		t.Fatalf("%d cookies", len(r.Cookies))
	}
	var got []string
	for _, s := range r.Explain(r.Cookies[0], model.Secure) {
		got = append(got, fmt.Sprint(pass.Fset.Position(s.Node.Pos()).Line, " ", s.Text))
	}
	want := []string{
		"5 the cookie is made here",
		"9 it comes out of base here",
		"19 it comes out of login here",
		"10 Secure is turned off here",
		"19 it goes into send here",
		"15 it is sent here",
	}
	if !slices.Equal(got, want) {
		t.Errorf("the way is\n%q, not\n%q", got, want)
	}
}

func TestNothingIsExplainedUnasked(t *testing.T) {
	r := newLibrary().analyze(t, "p", header+`func f(w http.ResponseWriter) { http.SetCookie(w, &http.Cookie{Name: "x", Value: "v"}) }`)
	if steps := r.Explain(r.Cookies[0], model.Secure); steps != nil {
		t.Errorf("%d steps", len(steps))
	}
}
