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

func TestTheWayOfDataHasEveryStep(t *testing.T) {
	r := newLibrary().analyze(t, "p", `package p
import ("encoding/base64"; "encoding/json"; "net/http")
type user struct{ Password string }
func pack(u user) string { data, _ := json.Marshal(u.Password); return string(data) }
func set(w http.ResponseWriter, v string) {
	http.SetCookie(w, &http.Cookie{Name: "x", Value: base64.StdEncoding.EncodeToString([]byte(v))})
}
func f(w http.ResponseWriter, u user) { set(w, pack(u)) }`)
	r.opts.Explain = true
	var got []string
	for _, put := range r.Puts() {
		r.Sources(put, func(s Source) bool {
			if s.Text != "u.Password" {
				return false
			}
			for _, step := range r.Way(s) {
				got = append(got, step.Text)
			}
			return true
		})
	}
	want := []string{
		"u.Password is read here", "the data are as JSON here", "they come out of pack here", "they go into set here",
		"the data are base64-encoded here", "the data go into the cookie here",
	}
	if !slices.Equal(got, want) {
		t.Errorf("the steps are\n%q, want\n%q", got, want)
	}
}
