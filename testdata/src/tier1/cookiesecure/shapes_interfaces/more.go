package shapes_interfaces

import (
	"crypto/rand"
	"net/http"
)

type flatPutter interface {
	put(w http.ResponseWriter, name, value string, secure bool)
}

type flatly struct{}

func (flatly) put(w http.ResponseWriter, name, value string, secure bool) {
	http.SetCookie(w, &http.Cookie{Name: name, Value: value, Secure: secure})
}

type flatApp struct{ cookies flatPutter }

func (a *flatApp) login(w http.ResponseWriter, r *http.Request) {
	a.cookies.put(w, "flat", rand.Text(), false) // want `cookie "flat" is sent without Secure, so browsers`
}
