// Package cookies makes cookies for other packages.
package cookies

import "net/http"

func New(value string) *http.Cookie {
	return &http.Cookie{Name: "new", Value: value} // want `cookie "new" is sent without Secure`
}

func Named(name, value string) *http.Cookie {
	c := make(name)
	c.Value = value
	return c
}

func make(name string) *http.Cookie {
	return &http.Cookie{Name: name, HttpOnly: true} // want `cookie is sent without Secure`
}

func TurnedOff(value string) (*http.Cookie, error) {
	c := &http.Cookie{Name: "off", Value: value}
	c.Secure = false // want `cookie "off" is sent without Secure`
	return c, nil
}

func Ignored(value string) *http.Cookie {
	return &http.Cookie{Name: "ignored", Value: value} //cookielint:ignore cookiesecure the proxy adds it
}

func Secure(value string) *http.Cookie {
	return &http.Cookie{Name: "secure", Value: value, Secure: true}
}

func Decided(value string, secure bool) *http.Cookie {
	return &http.Cookie{Name: "decided", Value: value, Secure: secure}
}

func Delete() *http.Cookie {
	return &http.Cookie{Name: "delete", MaxAge: -1}
}

func Received(r *http.Request) *http.Cookie {
	c, err := r.Cookie("received")
	if err != nil {
		return nil
	}
	return c
}

// Hardened is all that the package does with Plain.
func Hardened(value string) *http.Cookie {
	c := Plain(value)
	c.Secure = true
	return c
}

func Plain(value string) *http.Cookie {
	return &http.Cookie{Name: "plain", Value: value}
}

// Sent is reported once.
func Sent(w http.ResponseWriter, value string) *http.Cookie {
	c := &http.Cookie{Name: "sent", Value: value} // want `cookie "sent" is sent without Secure`
	http.SetCookie(w, c)
	return c
}

func hidden(value string) *http.Cookie {
	return &http.Cookie{Name: "hidden", Value: value}
}

var _ = hidden
