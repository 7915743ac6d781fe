// Package registered has handlers that other packages register, some of them behind what
// looks for the cookie of a login first.
package registered

import "net/http"

// Handlers are those of the program.
type Handlers struct{}

// Account is for who is logged in.
func Account(w http.ResponseWriter, r *http.Request) {
	c, _ := r.Cookie("session_id")
	w.Write([]byte(c.Value))
}

// Logout is a method.
func (h *Handlers) Logout(w http.ResponseWriter, r *http.Request) {
	c, _ := r.Cookie("token")
	c.MaxAge = -1
	http.SetCookie(w, c)
}

// Made makes one.
func Made() http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		c, _ := r.Cookie("JWT")
		w.Write([]byte(c.Value))
	}
}

// Reported: nobody is logged in yet, or it is no cookie of that.

// Callback is what a provider sends somebody back to.
func Callback(w http.ResponseWriter, r *http.Request) {
	c, _ := r.Cookie("oauthstate")
	w.Write([]byte(c.Value)) // want `c is nil in a request without cookie "oauthstate"`
}

// Theme is for everybody.
func Theme(w http.ResponseWriter, r *http.Request) {
	c, _ := r.Cookie("theme")
	w.Write([]byte(c.Value)) // want `c is nil in a request without cookie "theme"`
}

// Reported: the program has thought of requests without it.

// Logged goes on all the same.
func Logged(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("session_id")
	if err != nil {
		println(err)
	}
	w.Write([]byte(c.Value)) // want `c is nil in a request without cookie "session_id"`
}

// Reported: the package itself registers it.

// Open is behind nothing.
func Open(w http.ResponseWriter, r *http.Request) {
	c, _ := r.Cookie("session_id")
	w.Write([]byte(c.Value)) // want `c is nil in a request without cookie "session_id"`
}

func register(mux *http.ServeMux) { mux.HandleFunc("/open", Open) }

// Reported: no other package can name it.

func internal(w http.ResponseWriter, r *http.Request) {
	c, _ := r.Cookie("session_id")
	w.Write([]byte(c.Value)) // want `c is nil in a request without cookie "session_id"`
}
