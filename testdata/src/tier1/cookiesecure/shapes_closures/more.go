package shapes_closures

import (
	"crypto/rand"
	"net/http"
	"sync"
)

func selected(w http.ResponseWriter, r *http.Request) {
	ch := make(chan http.Cookie, 1)
	go func() { ch <- http.Cookie{Name: "selected", Value: rand.Text()} }() // want `cookie "selected" is sent without Secure, so browsers`
	select {
	case c := <-ch:
		http.SetCookie(w, &c)
	case <-r.Context().Done():
	}
}

func onceValue(w http.ResponseWriter) {
	get := sync.OnceValue(func() *http.Cookie {
		return &http.Cookie{Name: "once_value", Value: "1"} // want `cookie "once_value" is sent without Secure, so browsers`
	})
	http.SetCookie(w, get())
}
