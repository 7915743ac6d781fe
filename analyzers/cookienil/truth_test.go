package cookienil_test

// What the rule claims, asked of net/http.

import (
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"testing"
)

func TestHandlersPanicWithoutTheCookie(t *testing.T) {
	for name, c := range map[string]struct {
		handle func(http.ResponseWriter, *http.Request)
		panics bool
	}{
		"the value of a cookie that is not there": {func(w http.ResponseWriter, r *http.Request) {
			c, _ := r.Cookie("sid")
			io.WriteString(w, c.Value)
		}, true},
		"an error that is only logged": {func(w http.ResponseWriter, r *http.Request) {
			c, err := r.Cookie("sid")
			if err != nil {
				log.New(io.Discard, "", 0).Print(err)
			}
			c.MaxAge = -1
		}, true},
		"AddCookie": {func(w http.ResponseWriter, r *http.Request) {
			c, _ := r.Cookie("sid")
			new(http.Request).AddCookie(c)
		}, true},
		"an error that is checked": {func(w http.ResponseWriter, r *http.Request) {
			c, err := r.Cookie("sid")
			if err != nil {
				return
			}
			io.WriteString(w, c.Value)
		}, false},
		"SetCookie and the methods of a cookie": {func(w http.ResponseWriter, r *http.Request) {
			c, _ := r.Cookie("sid")
			http.SetCookie(w, c)
			io.WriteString(w, c.String())
			c.Valid()
		}, false},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			server := httptest.NewUnstartedServer(http.HandlerFunc(c.handle))
			server.Config.ErrorLog = log.New(io.Discard, "", 0)
			server.Start()
			defer server.Close()
			response, err := server.Client().Get(server.URL)
			if panicked := err != nil; panicked != c.panics { // the connection is closed without an answer
				t.Errorf("the handler panics: %t, want %t (%v)", panicked, c.panics, err)
			}
			if err == nil {
				response.Body.Close()
			}
		})
	}
}
