package shapes_types

import (
	"crypto/rand"
	. "net/http"
)

func dotImported(w ResponseWriter) {
	c := &Cookie{Name: "dot", Value: rand.Text()} // want `cookie "dot" is sent without Secure, so browsers`
	c.HttpOnly = true
	SetCookie(w, c)
}

func dotImportedHeader(w ResponseWriter) {
	send := SetCookie
	send(w, &Cookie{Name: "dot_value", Value: rand.Text()}) // want `cookie "dot_value" is sent without Secure, so browsers`
}

// Silent from here on.

func dotImportedSecured(w ResponseWriter, r *Request) {
	c := &Cookie{Name: "dot", Value: rand.Text()}
	c.Secure = r.TLS != nil
	SetCookie(w, c)
}
