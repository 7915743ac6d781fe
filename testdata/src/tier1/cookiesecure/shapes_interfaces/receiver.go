package shapes_interfaces

import (
	"crypto/rand"
	"net/http"
)

// Response is a response itself: the receiver carries it.
type Response interface {
	http.ResponseWriter
	AddCookie(c *http.Cookie)
}

func onTheReceiver(w Response) {
	w.AddCookie(&http.Cookie{Name: "receiver", Value: rand.Text()}) // want `cookie "receiver" is sent without Secure, so browsers`
}
