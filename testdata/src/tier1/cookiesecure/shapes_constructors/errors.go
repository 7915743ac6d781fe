package shapes_constructors

import (
	"errors"
	"net/http"
	"time"
)

// What stands beside an error is not used: an end that is now is none of a deletion.
func sign(value string) (string, time.Time, error) {
	if value == "" {
		return "", time.Now(), errors.New("nothing to sign")
	}
	return "signed " + value, time.Now().Add(time.Hour), nil
}

func sendSigned(w http.ResponseWriter, value string) error {
	token, end, err := sign(value)
	if err != nil {
		return err
	}
	http.SetCookie(w, &http.Cookie{Name: "token", Value: token, Expires: end}) // want `cookie "token" is sent without Secure, so browsers`
	return nil
}

// Beside a flag, what is empty is as good as anything else.
func settings(production bool) (domain string, insecure bool) {
	if production {
		return "", false
	}
	return "test.example.com", true
}

func sendBySettings(w http.ResponseWriter, value string, production bool) {
	domain, insecure := settings(production)
	http.SetCookie(w, &http.Cookie{Name: "token", Value: value, Domain: domain, Secure: !insecure})
}
