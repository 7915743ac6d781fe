// Package own has the functions itself that the model is about.
package own

import "net/http"

// Jar is behind a gate: what it does with a cookie is not known.
type Jar interface{ Keep(any) }

// Drop hands a cookie to code that cannot be seen.
func Drop(j Jar, name, value string) { j.Keep([]string{name, value}) }

func drop(j Jar, name, value string) { j.Keep([]string{name, value}) }

func own(j Jar, token string) {
	Drop(j, "sid", token) // want `cookie "sid" is sent without Secure`
	drop(j, "sid", token)
	Drop(j, "sid", "")
}

// A Sender has a method that the model is about, and one type that implements it.
type Sender interface{ Send(name, value string) }

type sender struct{ sent []string }

func (s *sender) Send(name, value string) { s.sent = append(s.sent, name+"="+value) }

func send(s Sender, token string) {
	s.Send("sid", token) // want `cookie "sid" is sent without Secure`
	new(sender).Send("sid", token)
}

// What is not in the model is seen as ever.
func Other(w http.ResponseWriter, token string) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: token, Secure: true})
}
