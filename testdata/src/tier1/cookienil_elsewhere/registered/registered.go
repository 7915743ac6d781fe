// Package registered has handlers that other packages register.
package registered

import "net/http"

// Account is for who is logged in.
func Account(w http.ResponseWriter, r *http.Request) {
	c, _ := r.Cookie("session_id")
	w.Write([]byte(c.Value)) // want `c is nil in a request without cookie "session_id", and c.Value panics; check the error of r.Cookie \(line 8\) first`
}
