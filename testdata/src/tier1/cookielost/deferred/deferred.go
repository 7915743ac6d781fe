// Package deferred sets cookies when the handler returns.
package deferred

import (
	"fmt"
	"net/http"
)

func sid() *http.Cookie {
	return &http.Cookie{Name: "sid", Value: "x", Secure: true, HttpOnly: true}
}

func answered(w http.ResponseWriter, r *http.Request) {
	defer http.SetCookie(w, sid()) // want `cookie "sid" is set after fmt.Fprint has sent the header on line 15,`
	fmt.Fprint(w, "hello")
}

func closure(w http.ResponseWriter, r *http.Request) {
	defer func() { // want `cookie "sid" is set after fmt.Fprint has`
		http.SetCookie(w, sid())
	}()
	fmt.Fprint(w, "hello")
}

func onBothPaths(w http.ResponseWriter, r *http.Request) {
	defer http.SetCookie(w, sid()) // want `cookie "sid" is set after`
	if r.Method != http.MethodPost {
		http.Error(w, "no", http.StatusMethodNotAllowed)
		return
	}
	fmt.Fprint(w, "hello")
}

func onOnePath(w http.ResponseWriter, r *http.Request) {
	defer http.SetCookie(w, sid())
	if r.Method != http.MethodPost {
		http.Error(w, "no", http.StatusMethodNotAllowed)
	}
}

func notAnswered(w http.ResponseWriter, r *http.Request) {
	defer http.SetCookie(w, sid())
	r.ParseForm()
}

func answersAtTheEnd(w http.ResponseWriter, r *http.Request) {
	defer fmt.Fprint(w, "hello")
	http.SetCookie(w, sid())
}

func inOrder(w http.ResponseWriter, r *http.Request) {
	defer fmt.Fprint(w, "hello")
	defer http.SetCookie(w, sid())
}

func outOfOrder(w http.ResponseWriter, r *http.Request) {
	defer http.SetCookie(w, sid()) // want `after fmt.Fprint has sent the header on line 58,`
	defer fmt.Fprint(w, "hello")
}

// recovered answers for a panic, which comes before the answer.
func recovered(w http.ResponseWriter, r *http.Request) {
	defer func() {
		if err := recover(); err != nil {
			http.SetCookie(w, &http.Cookie{Name: "error", Value: "x", Secure: true, HttpOnly: true})
			http.Error(w, "sorry", http.StatusInternalServerError)
		}
	}()
	fmt.Fprint(w, "hello")
}
