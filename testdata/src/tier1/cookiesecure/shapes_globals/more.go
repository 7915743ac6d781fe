package shapes_globals

import (
	"crypto/rand"
	"net/http"
)

var group = struct{ access, refresh http.Cookie }{
	access:  http.Cookie{Name: "access", Path: "/"}, // want `cookie "access" is sent without Secure, so browsers`
	refresh: http.Cookie{Name: "refresh", Path: "/", Secure: true},
}

func sentFromAStruct(w http.ResponseWriter) {
	a, r := group.access, group.refresh
	a.Value, r.Value = rand.Text(), rand.Text()
	http.SetCookie(w, &a)
	http.SetCookie(w, &r)
}
