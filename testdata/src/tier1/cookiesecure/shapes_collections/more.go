package shapes_collections

import (
	"crypto/rand"
	"net/http"
)

func sliceOfValues(w http.ResponseWriter) {
	for _, c := range []http.Cookie{
		{Name: "value", Value: rand.Text()}, // want `cookie "value" is sent without Secure, so browsers`
		{Name: "secured", Value: rand.Text(), Secure: true},
	} {
		http.SetCookie(w, &c)
	}
}

func byIndex(w http.ResponseWriter) {
	cookies := [2]http.Cookie{{Name: "a", Value: "1", Secure: true}, {Name: "indexed", Value: "2"}} // want `cookie "indexed" is sent without Secure, so browsers`
	for i := range cookies {
		http.SetCookie(w, &cookies[i])
	}
}

func appendedValues(w http.ResponseWriter, parts []string) {
	cookies := make([]http.Cookie, 0, len(parts))
	for _, part := range parts {
		c := http.Cookie{Name: "part", Value: part} // want `cookie "part" is sent without Secure, so browsers`
		c.HttpOnly = true
		cookies = append(cookies, c)
	}
	for i := range cookies {
		http.SetCookie(w, &cookies[i])
	}
}

// What ranges over values hardens copies.
func copiesAreHardened(w http.ResponseWriter) {
	cookies := []http.Cookie{{Name: "copies", Value: rand.Text()}} // want `cookie "copies" is sent without Secure, so browsers`
	for _, c := range cookies {
		c.Secure = true
	}
	for i := range cookies {
		http.SetCookie(w, &cookies[i])
	}
}

func sendEach(w http.ResponseWriter, cookies ...*http.Cookie) {
	for _, c := range cookies {
		http.SetCookie(w, c)
	}
}

func severalArguments(w http.ResponseWriter) {
	sendEach(w,
		&http.Cookie{Name: "first", Value: rand.Text()}, // want `cookie "first" is sent without Secure, so browsers`
		&http.Cookie{Name: "second", Value: rand.Text(), Secure: true},
		&http.Cookie{Name: "third", Value: rand.Text()}, // want `cookie "third" is sent without Secure, so browsers`
	)
}
