package shapes_tables

import (
	"crypto/rand"
	"net/http"
)

var templates = map[string]http.Cookie{
	"access":  {Name: "access", Path: "/"}, // want `cookie "access" is sent without Secure, so browsers`
	"refresh": {Name: "refresh", Path: "/", Secure: true},
}

func fromATemplate(w http.ResponseWriter, kind string) {
	c := templates[kind]
	c.Value = rand.Text()
	http.SetCookie(w, &c)
}
