// Package shapes_recursion sends cookies through functions that call
// themselves or each other, and through long chains of calls.
package shapes_recursion

import (
	"crypto/rand"
	"net/http"
)

func level1(w http.ResponseWriter, name string, secure bool) { level2(w, name, secure) }

func level2(w http.ResponseWriter, name string, secure bool) { level3(w, name, secure) }

func level3(w http.ResponseWriter, name string, secure bool) { level4(w, name, secure) }

func level4(w http.ResponseWriter, name string, secure bool) { level5(w, name, secure) }

func level5(w http.ResponseWriter, name string, secure bool) { level6(w, name, secure) }

func level6(w http.ResponseWriter, name string, secure bool) { level7(w, name, secure) }

func level7(w http.ResponseWriter, name string, secure bool) { level8(w, name, secure) }

func level8(w http.ResponseWriter, name string, secure bool) { level9(w, name, secure) }

func level9(w http.ResponseWriter, name string, secure bool) { level10(w, name, secure) }

func level10(w http.ResponseWriter, name string, secure bool) { level11(w, name, secure) }

func level11(w http.ResponseWriter, name string, secure bool) { level12(w, name, secure) }

func level12(w http.ResponseWriter, name string, secure bool) {
	http.SetCookie(w, &http.Cookie{Name: name, Value: rand.Text(), Secure: secure})
}

func twelveLevels(w http.ResponseWriter, r *http.Request) {
	level1(w, "off", false) // want `cookie "off" is sent without Secure, so browsers`
	level1(w, "on", true)
	level1(w, "tls", r.TLS != nil)
	level7(w, "middle", false) // want `cookie "middle" is sent without Secure, so browsers`
}

func inverted1(w http.ResponseWriter, insecure bool) { inverted2(w, !insecure) }

func inverted2(w http.ResponseWriter, secure bool) { inverted3(w, !secure) }

func inverted3(w http.ResponseWriter, insecure bool) {
	http.SetCookie(w, &http.Cookie{Name: "inverted", Value: rand.Text(), Secure: !insecure})
}

func invertedThrice(w http.ResponseWriter) {
	inverted1(w, true) // want `cookie "inverted" is sent without Secure, so browsers`
	inverted1(w, false)
}

func made1(name string) *http.Cookie { return made2(name) }

func made2(name string) *http.Cookie { return made3(name) }

func made3(name string) *http.Cookie { return made4(name) }

func made4(name string) *http.Cookie {
	return &http.Cookie{Name: name, Value: rand.Text()} // want `cookie "made" is sent without Secure, so browsers`
}

func madeDeep(w http.ResponseWriter) { http.SetCookie(w, made1("made")) }

// The literal is plain whatever the depth: recursion does not change it.
func walk(w http.ResponseWriter, depth int) {
	if depth == 0 {
		return
	}
	http.SetCookie(w, &http.Cookie{Name: "walk", Value: rand.Text()}) // want `cookie "walk" is sent without Secure, so browsers`
	walk(w, depth-1)
}

// Silent from here on.

func hardenedOnTheWay1(w http.ResponseWriter, c *http.Cookie) { hardenedOnTheWay2(w, c) }

func hardenedOnTheWay2(w http.ResponseWriter, c *http.Cookie) {
	c.Secure = true
	hardenedOnTheWay3(w, c)
}

func hardenedOnTheWay3(w http.ResponseWriter, c *http.Cookie) { http.SetCookie(w, c) }

func hardenedDeep(w http.ResponseWriter) {
	hardenedOnTheWay1(w, &http.Cookie{Name: "deep", Value: rand.Text()})
}

func even(w http.ResponseWriter, n int, c *http.Cookie) {
	if n == 0 {
		http.SetCookie(w, c)
		return
	}
	odd(w, n-1, c)
}

func odd(w http.ResponseWriter, n int, c *http.Cookie) {
	c.Secure = true
	even(w, n-1, c)
}

func startEven(w http.ResponseWriter, n int) {
	even(w, n, &http.Cookie{Name: "even", Value: rand.Text()})
}

func ping(n int, c *http.Cookie) *http.Cookie {
	if n == 0 {
		return c
	}
	return pong(n-1, c)
}

func pong(n int, c *http.Cookie) *http.Cookie {
	if n == 0 {
		c.Secure = true
		return c
	}
	return ping(n-1, c)
}

func startPing(w http.ResponseWriter, n int) {
	http.SetCookie(w, ping(n, &http.Cookie{Name: "ping", Value: rand.Text()}))
}

func forever(c *http.Cookie) *http.Cookie { return forever(c) }

func neverSent(w http.ResponseWriter) {
	http.SetCookie(w, forever(&http.Cookie{Name: "forever", Value: rand.Text()}))
}

func recursiveDecision(n int) bool {
	if n == 0 {
		return true
	}
	return recursiveDecision(n - 1)
}

func decided(w http.ResponseWriter, n int) {
	http.SetCookie(w, &http.Cookie{Name: "decided", Value: rand.Text(), Secure: recursiveDecision(n)})
}

func closureThatCallsItself(w http.ResponseWriter, n int) {
	c := &http.Cookie{Name: "closure", Value: rand.Text()}
	var step func(int)
	step = func(n int) {
		if n > 0 {
			c.Secure = true
			step(n - 1)
		}
	}
	step(n)
	http.SetCookie(w, c)
}

type node struct {
	next   *node
	cookie *http.Cookie
}

func (n *node) harden() {
	if n != nil {
		n.cookie.Secure = true
		n.next.harden()
	}
}

func (n *node) send(w http.ResponseWriter) {
	for ; n != nil; n = n.next {
		http.SetCookie(w, n.cookie)
	}
}

func linked(w http.ResponseWriter) {
	n := &node{cookie: &http.Cookie{Name: "a"}, next: &node{cookie: &http.Cookie{Name: "b"}}}
	n.harden()
	n.send(w)
}

// The parameter changes on the way down.
func countdown(w http.ResponseWriter, n int, secure bool) {
	if n > 0 {
		countdown(w, n-1, !secure)
		return
	}
	http.SetCookie(w, &http.Cookie{Name: "countdown", Value: rand.Text(), Secure: secure})
}

func startCountdown(w http.ResponseWriter, n int) { countdown(w, n, false) }
