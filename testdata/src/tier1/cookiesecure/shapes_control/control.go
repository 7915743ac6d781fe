// Package shapes_control sends cookies amid loops with break, continue and
// labels, goto, select, type switches, defer, recover, shadowed variables,
// named results and multiple assignment.
package shapes_control

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"log"
	"net/http"
	"time"
)

func continues(w http.ResponseWriter, names []string) {
	for _, name := range names {
		if name == "" {
			continue
		}
		c := &http.Cookie{Name: "continues", Value: rand.Text()} // want `cookie "continues" is sent without Secure, so browsers`
		if name == "admin" {
			c.Path = "/admin"
		}
		http.SetCookie(w, c)
	}
}

// The jump skips what would turn Secure on.
func continuesPast(w http.ResponseWriter, names []string) {
	for _, name := range names {
		c := &http.Cookie{Name: "past", Value: name} // want `cookie "past" is sent without Secure, so browsers`
		http.SetCookie(w, c)
		if name != "" {
			continue
		}
		log.Print("empty")
	}
}

func breaksOut(w http.ResponseWriter, names []string) {
	c := &http.Cookie{Name: "breaks", Value: rand.Text()} // want `cookie "breaks" is sent without Secure, so browsers`
outer:
	for _, a := range names {
		for _, b := range names {
			if a == b {
				c.Value = a
				break outer
			}
		}
	}
	http.SetCookie(w, c)
}

func jumps(w http.ResponseWriter, tries int) {
	c := &http.Cookie{Name: "jumps"} // want `cookie "jumps" is sent without Secure, so browsers`
retry:
	c.Value = rand.Text()
	if tries--; tries > 0 && len(c.Value) < 20 {
		goto retry
	}
	http.SetCookie(w, c)
}

func selects(ctx context.Context, w http.ResponseWriter, values <-chan string) {
	c := &http.Cookie{Name: "selects"} // want `cookie "selects" is sent without Secure, so browsers`
	select {
	case v := <-values:
		c.Value = v
	case <-time.After(time.Second):
		c.Value = rand.Text()
	case <-ctx.Done():
		return
	}
	http.SetCookie(w, c)
}

func typeSwitch(w http.ResponseWriter, v any) {
	c := &http.Cookie{Name: "switch"} // want `cookie "switch" is sent without Secure, so browsers`
	switch v := v.(type) {
	case string:
		c.Value = v
	case fmt.Stringer:
		c.Value = v.String()
	default:
		return
	}
	http.SetCookie(w, c)
}

func deferredInALoop(w http.ResponseWriter, names []string) {
	for _, name := range names {
		defer http.SetCookie(w, &http.Cookie{Name: name, Value: rand.Text()}) // want `^cookie is sent without Secure, so browsers`
	}
}

func recovers(w http.ResponseWriter, work func()) {
	defer func() {
		if recover() != nil {
			http.SetCookie(w, &http.Cookie{Name: "recovers", Value: "1"}) // want `cookie "recovers" is sent without Secure, so browsers`
		}
	}()
	work()
}

// The inner c is another variable.
func shadowed(w http.ResponseWriter, prod bool) {
	c := &http.Cookie{Name: "shadowed", Value: rand.Text()} // want `cookie "shadowed" is sent without Secure, so browsers`
	if prod {
		c := &http.Cookie{Name: "inner", Value: rand.Text()}
		c.Secure = true
		log.Print(c)
	}
	http.SetCookie(w, c)
}

// The := in the if makes a new secure: the one that is used stays false.
func shadowedDecision(w http.ResponseWriter, env string) {
	secure := false
	if env == "production" {
		secure := true
		log.Print("secure: ", secure)
	}
	http.SetCookie(w, &http.Cookie{
		Name:   "decision",
		Value:  rand.Text(),
		Secure: secure, // want `cookie "decision" is sent without Secure, so browsers`
	})
}

func bareReturn(value string) (c *http.Cookie, err error) {
	c = &http.Cookie{Name: "result"} // want `cookie "result" is sent without Secure, so browsers`
	if value == "" {
		err = errors.New("empty")
		return
	}
	c.Value = value
	return
}

func sendResult(w http.ResponseWriter, value string) {
	if c, err := bareReturn(value); err == nil {
		http.SetCookie(w, c)
	}
}

func swapped(w http.ResponseWriter) {
	a, b := &http.Cookie{Name: "a", Secure: true}, &http.Cookie{Name: "swapped"} // want `cookie "swapped" is sent without Secure, so browsers`
	a, b = b, a
	http.SetCookie(w, a)
	log.Print(b)
}

func assignedTogether(w http.ResponseWriter) {
	c, secure := &http.Cookie{Name: "together", Value: rand.Text()}, false
	c.Path, c.Secure = "/", secure // want `cookie "together" is sent without Secure, so browsers`
	http.SetCookie(w, c)
}

func earlyReturns(w http.ResponseWriter, r *http.Request) {
	if err := r.ParseForm(); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	user, pass, ok := r.BasicAuth()
	if !ok || pass == "" {
		http.Error(w, "no", http.StatusUnauthorized)
		return
	}
	http.SetCookie(w, &http.Cookie{Name: "early", Value: user + rand.Text()}) // want `cookie "early" is sent without Secure, so browsers`
}

func lastRoundWins(w http.ResponseWriter) {
	c := &http.Cookie{Name: "rounds", Value: rand.Text()}
	for i := 0; i < 3; i++ {
		c.Secure = true
		c.Secure = false // want `cookie "rounds" is sent without Secure, so browsers`
		http.SetCookie(w, c)
	}
}

// Silent from here on.

func continuesAfterHardening(w http.ResponseWriter, names []string) {
	c := &http.Cookie{Name: "a", Value: rand.Text()}
	for _, name := range names {
		if name == "secure" {
			c.Secure = true
			continue
		}
		c.Path = name
	}
	http.SetCookie(w, c)
}

func breaksAfterHardening(w http.ResponseWriter, names []string) {
	c := &http.Cookie{Name: "a", Value: rand.Text()}
outer:
	for {
		for _, name := range names {
			if name == "secure" {
				c.Secure = true
				break outer
			}
		}
		names = append(names, "secure")
	}
	http.SetCookie(w, c)
}

func jumpsOverTheOff(w http.ResponseWriter, r *http.Request) {
	c := &http.Cookie{Name: "a", Value: rand.Text(), Secure: true}
	if r.TLS != nil {
		goto send
	}
	c.Secure = false
send:
	http.SetCookie(w, c)
}

func selectsSecurely(w http.ResponseWriter, secure <-chan bool) {
	c := &http.Cookie{Name: "a", Value: rand.Text()}
	select {
	case c.Secure = <-secure:
	default:
	}
	http.SetCookie(w, c)
}

func typeSwitchDecides(w http.ResponseWriter, v any) {
	c := &http.Cookie{Name: "a", Value: rand.Text()}
	switch v := v.(type) {
	case bool:
		c.Secure = v
	case string:
		c.Secure = v == "true"
	}
	http.SetCookie(w, c)
}

func deferredHardening(w http.ResponseWriter) {
	c := &http.Cookie{Name: "a", Value: rand.Text()}
	defer http.SetCookie(w, c)
	defer func() { c.Secure = true }()
	c.HttpOnly = true
}

func recoversAndHardens(w http.ResponseWriter, work func()) {
	c := &http.Cookie{Name: "a", Value: rand.Text()}
	func() {
		defer func() {
			if recover() != nil {
				c.Secure = true
			}
		}()
		work()
	}()
	http.SetCookie(w, c)
}

func shadowedButUsed(w http.ResponseWriter, prod bool) {
	c := &http.Cookie{Name: "outer", Value: rand.Text()}
	if c := c; prod {
		c.Secure = true
	}
	http.SetCookie(w, c)
}

func hardenedResult() (c *http.Cookie, err error) {
	defer func() {
		if c != nil {
			c.Secure = true
		}
	}()
	return &http.Cookie{Name: "a", Value: rand.Text()}, nil
}

func sendHardened(w http.ResponseWriter) {
	if c, err := hardenedResult(); err == nil {
		http.SetCookie(w, c)
	}
}

func swappedSecured(w http.ResponseWriter) {
	a, b := &http.Cookie{Name: "a", Secure: true}, &http.Cookie{Name: "b"}
	a, b = b, a
	http.SetCookie(w, b)
	log.Print(a)
}

func assignedTogetherSecured(w http.ResponseWriter, r *http.Request) {
	var c http.Cookie
	c.Name, c.Secure, c.HttpOnly = "a", r.TLS != nil, true
	http.SetCookie(w, &c)
}

func decisionFromALookup(w http.ResponseWriter, env map[string]string) {
	secure := true
	if v, ok := env["INSECURE"]; ok {
		secure = v == ""
	}
	http.SetCookie(w, &http.Cookie{Name: "a", Value: rand.Text(), Secure: secure})
}

func turnedOnEverySecondRound(w http.ResponseWriter) {
	secure := false
	for range 4 {
		http.SetCookie(w, &http.Cookie{Name: "a", Value: rand.Text(), Secure: secure})
		secure = !secure
	}
}

func nilOrSecured(w http.ResponseWriter, ok bool) {
	var c *http.Cookie
	if ok {
		c = &http.Cookie{Name: "a", Value: rand.Text(), Secure: true}
	}
	if c != nil {
		http.SetCookie(w, c)
	}
}

// What all callers pass keeps a cookie from being sent.

func sendIf(w http.ResponseWriter, name string, send bool) {
	if send {
		http.SetCookie(w, &http.Cookie{Name: name, Value: "v"})
	}
}

func never(w http.ResponseWriter) { sendIf(w, "never", false) }

func sendUnless(w http.ResponseWriter, name string, not bool) {
	if not {
		return
	}
	http.SetCookie(w, &http.Cookie{Name: name, Value: "v"}) // want `cookie "sometimes" is sent without Secure`
}

func sometimes(w http.ResponseWriter) {
	sendUnless(w, "not", true)
	sendUnless(w, "sometimes", false)
}
