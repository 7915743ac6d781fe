package shapes_escapes

import (
	"encoding/json"
	"net/http"
)

// Whoever has the address of a field cannot change the fields beside it.

var registered []func(*string)

func fieldGoesAway(w http.ResponseWriter, body []byte) error {
	c := &http.Cookie{Name: "sid", HttpOnly: true} // want `cookie "sid" is sent without Secure, so browsers`
	for _, fill := range registered {
		fill(&c.Value)
	}
	if err := json.Unmarshal(body, &c.Domain); err != nil {
		return err
	}
	http.SetCookie(w, c)
	return nil
}

// Silent from here on.

func thatFieldGoesAway(w http.ResponseWriter, body []byte) error {
	c := &http.Cookie{Name: "sid", HttpOnly: true}
	if err := json.Unmarshal(body, &c.Secure); err != nil {
		return err
	}
	http.SetCookie(w, c)
	return nil
}

type held struct{ cookie http.Cookie }

func partGoesAway(w http.ResponseWriter, body []byte) error {
	h := held{http.Cookie{Name: "sid", HttpOnly: true}}
	if err := json.Unmarshal(body, &h.cookie); err != nil {
		return err
	}
	http.SetCookie(w, &h.cookie)
	return nil
}
