// Package cookielost has handlers of which a cookie, or a change to it, does
// not reach the client, and others of which it does.
package cookielost

import (
	"encoding/json"
	"fmt"
	"html/template"
	"io"
	"net/http"
	"strings"
)

func AfterWriteHeader(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusCreated)
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "1"}) // want `cookie "a"`
}

func BeforeWriteHeader(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "1"})
	w.WriteHeader(http.StatusCreated)
}

func AfterVariableStatus(w http.ResponseWriter, r *http.Request) {
	status := len(r.URL.Path) + 200
	w.WriteHeader(status)
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "1"}) // want `cookie "a"`
}

func AfterEarlyHints(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Link", "</style.css>; rel=preload; as=style")
	w.WriteHeader(http.StatusEarlyHints)
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "1"})
}

func AfterWrite(w http.ResponseWriter, r *http.Request) {
	w.Write([]byte("welcome"))
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "1"}) // want `cookie "a"`
}

func BeforeWrite(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "1"})
	w.Write([]byte("welcome"))
}

func AfterFprint(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintf(w, "welcome, %s", r.FormValue("name"))
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "1"}) // want `cookie "a"`
}

func AfterCopy(w http.ResponseWriter, r *http.Request) {
	io.Copy(w, strings.NewReader("welcome"))
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "1"}) // want `cookie "a"`
}

func AfterEncode(w http.ResponseWriter, r *http.Request) {
	json.NewEncoder(w).Encode(map[string]string{"hello": "world"})
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "1"}) // want `cookie "a"`
}

var welcome = template.Must(template.New("").Parse("welcome, {{.}}"))

func AfterTemplate(w http.ResponseWriter, r *http.Request) {
	welcome.Execute(w, "you")
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "1"}) // want `cookie "a"`
}

func AfterFlush(w http.ResponseWriter, r *http.Request) {
	w.(http.Flusher).Flush()
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "1"}) // want `cookie "a"`
}

func AfterControllerFlush(w http.ResponseWriter, r *http.Request) {
	http.NewResponseController(w).Flush()
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "1"}) // want `cookie "a"`
}

func AfterRedirect(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, "/account", http.StatusSeeOther)
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "1"}) // want `cookie "a"`
}

func BeforeRedirect(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "1"})
	http.Redirect(w, r, "/account", http.StatusSeeOther)
}

func AfterError(w http.ResponseWriter, r *http.Request) {
	http.Error(w, "who are you?", http.StatusUnauthorized)
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "1"}) // want `cookie "a"`
}

func BeforeError(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "1"})
	http.Error(w, "who are you?", http.StatusUnauthorized)
}

func AfterHelper(w http.ResponseWriter, r *http.Request) {
	greet(w)
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "1"}) // want `cookie "a"`
}

func greet(w http.ResponseWriter) { io.WriteString(w, "welcome") }

func Deferred(w http.ResponseWriter, r *http.Request) {
	defer http.SetCookie(w, &http.Cookie{Name: "a", Value: "1"}) // want `cookie "a"`
	io.WriteString(w, "welcome")
}

func DeferredAndNothingWritten(w http.ResponseWriter, r *http.Request) {
	defer http.SetCookie(w, &http.Cookie{Name: "a", Value: "1"})
	w.Header().Set("Cache-Control", "no-store")
}

// Next is a handler that a middleware has around it.
func Next(w http.ResponseWriter, r *http.Request) { io.WriteString(w, "welcome") }

// NextWritesNothing leaves the header to its middleware.
func NextWritesNothing(w http.ResponseWriter, r *http.Request) {}

func AfterNext(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		next.ServeHTTP(w, r)
		http.SetCookie(w, &http.Cookie{Name: "a", Value: "1"}) // want `cookie "a"`
	})
}

func BeforeNext(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		http.SetCookie(w, &http.Cookie{Name: "a", Value: "1"})
		next.ServeHTTP(w, r)
	})
}

func AssignedAfter(w http.ResponseWriter, r *http.Request) {
	cookie := &http.Cookie{Name: "a", Value: "1"}
	http.SetCookie(w, cookie)
	cookie.HttpOnly = true // want `cookie "a"`
}

func AssignedBefore(w http.ResponseWriter, r *http.Request) {
	cookie := &http.Cookie{Name: "a", Value: "1"}
	cookie.HttpOnly = true
	http.SetCookie(w, cookie)
}

func HeaderSet(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "1"})
	w.Header().Set("Set-Cookie", "b=2") // want `cookie "b" replaces the one that`
}

func HeaderAdd(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "1"})
	w.Header().Add("Set-Cookie", "b=2")
}

func HeaderSetFirst(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Set-Cookie", "b=2")
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "1"})
}

func Unsent(w http.ResponseWriter, r *http.Request) {
	cookie := &http.Cookie{Name: "a", Value: "1"} // want `cookie "a" is made, but is never sent`
	cookie.HttpOnly = true
}

// DeletedInRequest gives the cookie of the second request an age, which stays there.
func DeletedInRequest(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("a")
	if err != nil {
		http.SetCookie(w, &http.Cookie{Name: "a", Value: "1"})
		return
	}
	c.MaxAge = -1 // want `cookie "a" is given MaxAge, but is not sent`
}

func DeletedInResponse(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("a")
	if err != nil {
		http.SetCookie(w, &http.Cookie{Name: "a", Value: "1"})
		return
	}
	c.MaxAge = -1
	http.SetCookie(w, c)
}

// AfterNextFunc has a middleware that takes functions whose type has no name.
func AfterNextFunc(next http.Handler) http.Handler {
	around := func(next func(http.ResponseWriter, *http.Request)) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			next(w, r)
			http.SetCookie(w, &http.Cookie{Name: "a", Value: "1"}) // want `cookie "a" is set after`
		})
	}
	return around(next.ServeHTTP)
}
