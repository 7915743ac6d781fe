// Package wrappers sends cookies by functions of its own that make something
// else of the value first. Who passes the value answers for it.
package wrappers

import (
	"encoding/base64"
	"encoding/json"
	"net/http"
	"net/url"
)

type user struct {
	Name     string
	Password string
}

func set(w http.ResponseWriter, v string) {
	http.SetCookie(w, &http.Cookie{Name: "data", Value: base64.StdEncoding.EncodeToString([]byte(v)), Secure: true, HttpOnly: true})
}

func direct(w http.ResponseWriter, u user) {
	set(w, u.Password) // want `^cookie "data" carries u\.Password \(base64-encoded, not encrypted\); cookies are stored in clear text on the user's device$`
}

func named(w http.ResponseWriter, name, v string) {
	http.SetCookie(w, &http.Cookie{Name: name, Value: url.QueryEscape(v), Secure: true, HttpOnly: true})
}

func throughNamed(w http.ResponseWriter, u user) {
	named(w, "remember", u.Password) // want `cookie "remember" carries u\.Password \(URL-escaped, not encrypted\); cookies are stored`
	named(w, "user", u.Name)
}

func outer(w http.ResponseWriter, s string) { set(w, "v1."+s) }

func throughTwo(w http.ResponseWriter, u user) {
	outer(w, u.Password) // want `cookie "data" carries u\.Password \(base64-encoded, not encrypted\); cookies are stored`
}

type sender struct{ w http.ResponseWriter }

func (s sender) put(v any) {
	data, _ := json.Marshal(v)
	http.SetCookie(s.w, &http.Cookie{Name: "state", Value: base64.URLEncoding.EncodeToString(data), Secure: true, HttpOnly: true})
}

func byMethod(w http.ResponseWriter, u user) {
	sender{w}.put(u)                                  // want `cookie "state" carries u \(field Password, as JSON, base64-encoded, not encrypted\); cookies are stored`
	sender{w}.put(map[string]string{"k": u.Password}) // want `cookie "state" carries u\.Password \(as JSON, base64-encoded, not encrypted\); cookies are stored`
}

type options struct{ name, value string }

func send(w http.ResponseWriter, o options) {
	http.SetCookie(w, &http.Cookie{Name: "o", Value: url.QueryEscape(o.value), Secure: true, HttpOnly: true})
}

func byOptions(w http.ResponseWriter, u user) {
	send(w, options{name: u.Password, value: u.Name})
	send(w, options{name: u.Name, value: u.Password}) // want `cookie "o" carries u\.Password \(URL-escaped, not encrypted\); cookies are stored`
}

// Silent from here on.

func otherValues(w http.ResponseWriter, u user, id string) {
	set(w, u.Name)
	set(w, id)
	outer(w, id)
	sender{w}.put(u.Name)
	sender{w}.put(len(u.Password))
}

func deleting(w http.ResponseWriter, v string) {
	http.SetCookie(w, &http.Cookie{Name: "gone", Value: url.QueryEscape(v), MaxAge: -1})
}

func deleted(w http.ResponseWriter, u user) { deleting(w, u.Password) }

// recursive calls itself.
func recursive(w http.ResponseWriter, v string, n int) {
	if n > 0 {
		recursive(w, url.QueryEscape(v), n-1)
		return
	}
	named(w, "r", v)
}

func callsRecursive(w http.ResponseWriter, u user) { recursive(w, u.Name, 3) }
