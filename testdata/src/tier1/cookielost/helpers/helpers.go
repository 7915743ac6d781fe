// Package helpers answers and sets cookies in functions of its own.
package helpers

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
)

func respond(w http.ResponseWriter, status int, v any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	json.NewEncoder(w).Encode(v)
}

func respondError(w http.ResponseWriter, err error) {
	respond(w, http.StatusInternalServerError, err.Error())
}

func maybe(w http.ResponseWriter, err error) bool {
	if err != nil {
		respondError(w, err)
		return false
	}
	return true
}

func setSession(w http.ResponseWriter, id string) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: id, Secure: true, HttpOnly: true})
}

func logIn(w http.ResponseWriter, id string) { setSession(w, id) }

func answers(w http.ResponseWriter, r *http.Request) {
	respond(w, http.StatusOK, r.Form)
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "x"}) // want `cookie "a" is set after w.WriteHeader has sent the header on line 13,`
}

func answersTwoDeep(w http.ResponseWriter, r *http.Request) {
	respondError(w, io.EOF)
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "x"}) // want `cookie "a" is set after`
}

func setsIn(w http.ResponseWriter, r *http.Request) {
	fmt.Fprint(w, "hello")
	setSession(w, r.FormValue("id")) // want `^cookie "sid" is set after fmt.Fprint has sent the header on line 46, so`
}

func setsTwoDeep(w http.ResponseWriter, r *http.Request) {
	fmt.Fprint(w, "hello")
	logIn(w, r.FormValue("id")) // want `^cookie "sid" is set after fmt.Fprint`
}

func both(w http.ResponseWriter, r *http.Request) {
	respond(w, http.StatusOK, r.Form)
	logIn(w, r.FormValue("id")) // want `^cookie "sid" is set after`
}

func perhaps(w http.ResponseWriter, r *http.Request, err error) {
	if maybe(w, err) {
		setSession(w, "x")
	}
}

func inTime(w http.ResponseWriter, r *http.Request) {
	logIn(w, r.FormValue("id"))
	respond(w, http.StatusOK, r.Form)
}

// write is given what may be a response.
func write(w io.Writer, s string) { io.WriteString(w, s) }

func writes(w http.ResponseWriter, r *http.Request) {
	write(w, "hello")
	setSession(w, "x") // want `after io.WriteString has`
}

type server struct{}

func (s *server) json(w http.ResponseWriter, v any) { json.NewEncoder(w).Encode(v) }

func (s *server) remember(w http.ResponseWriter) { setSession(w, "x") }

func (s *server) handle(w http.ResponseWriter, r *http.Request) {
	s.json(w, r.Form)
	s.remember(w) // want `cookie "sid" is set after json.NewEncoder\(w\).Encode has sent the header on line 81,`
}

func closure(w http.ResponseWriter, r *http.Request) {
	done := func() { w.WriteHeader(http.StatusNoContent) }
	done()
	setSession(w, "x") // want `after w.WriteHeader has`
}

func closureInTime(w http.ResponseWriter, r *http.Request) {
	done := func() { w.WriteHeader(http.StatusNoContent) }
	setSession(w, "x")
	done()
}

type context struct {
	w http.ResponseWriter
	r *http.Request
}

func (c *context) text(s string) { fmt.Fprint(c.w, s) }

func (c *context) cookie(name string) { http.SetCookie(c.w, &http.Cookie{Name: name, Value: "x"}) }

func inContext(w http.ResponseWriter, r *http.Request) {
	c := &context{w, r}
	c.text("hello")
	c.cookie("a") // want `cookie "a" is set after fmt.Fprint has`
}

func inContextInTime(w http.ResponseWriter, r *http.Request) {
	c := &context{w, r}
	c.cookie("a")
	c.text("hello")
}
