// Package silent sets cookies in time, or may do so.
package silent

import (
	"bytes"
	"encoding/json"
	"fmt"
	"html/template"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
)

func sid() *http.Cookie {
	return &http.Cookie{Name: "sid", Value: "x", Secure: true, HttpOnly: true}
}

func before(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, sid())
	w.WriteHeader(http.StatusOK)
	fmt.Fprint(w, "hello")
}

func information(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Link", "</style.css>; rel=preload")
	w.WriteHeader(http.StatusEarlyHints)
	http.SetCookie(w, sid())
	w.WriteHeader(http.StatusOK)
}

func processing(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(102)
	http.SetCookie(w, sid())
}

func onOnePath(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPost {
		http.Error(w, "no", http.StatusMethodNotAllowed)
	}
	http.SetCookie(w, sid())
}

func afterReturn(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPost {
		http.Error(w, "no", http.StatusMethodNotAllowed)
		return
	}
	http.SetCookie(w, sid())
}

func inSwitch(w http.ResponseWriter, r *http.Request) {
	switch r.Method {
	case http.MethodGet:
		fmt.Fprint(w, "hello")
	case http.MethodPost:
		http.SetCookie(w, sid())
	}
}

func elsewhere(w http.ResponseWriter, r *http.Request, t *template.Template) {
	var b bytes.Buffer
	t.Execute(&b, nil)
	json.NewEncoder(&b).Encode(r.Form)
	fmt.Fprintln(os.Stderr, "hello")
	http.SetCookie(w, sid())
	b.WriteTo(w)
}

func other(w http.ResponseWriter, r *http.Request) {
	rec := httptest.NewRecorder()
	rec.WriteHeader(http.StatusOK)
	http.SetCookie(w, sid())
}

func two(w, v http.ResponseWriter, r *http.Request) {
	v.WriteHeader(http.StatusOK)
	http.SetCookie(w, sid())
}

func onlyHeader(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/plain")
	http.SetCookie(w, sid())
}

func otherHeader(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
	w.Header().Set("X-Trailer", "x")
}

func inLoop(w http.ResponseWriter, r *http.Request) {
	for _, part := range r.Form["part"] {
		if part == "cookie" {
			http.SetCookie(w, sid())
			continue
		}
		fmt.Fprint(w, part)
	}
}

var render func(w http.ResponseWriter)

func unknown(w http.ResponseWriter, r *http.Request) {
	render(w)
	http.SetCookie(w, sid())
}

func client(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
	out, _ := http.NewRequest(http.MethodGet, "https://example.com", nil)
	out.AddCookie(sid())
}

// buffer holds back what is written.
type buffer struct {
	http.ResponseWriter
	body bytes.Buffer
	code int
}

func (b *buffer) Write(p []byte) (int, error) { return b.body.Write(p) }

func (b *buffer) WriteHeader(code int) { b.code = code }

func heldBack(w http.ResponseWriter, r *http.Request) {
	b := &buffer{ResponseWriter: w}
	b.WriteHeader(http.StatusOK)
	b.Write([]byte("hello"))
	http.SetCookie(w, sid())
	http.SetCookie(b, sid())
	w.WriteHeader(b.code)
	io.Copy(w, &b.body)
}

func fatal(w http.ResponseWriter, r *http.Request) {
	if r.Body == nil {
		fmt.Fprint(w, "no")
		panic(http.ErrAbortHandler)
	}
	http.SetCookie(w, sid())
}
