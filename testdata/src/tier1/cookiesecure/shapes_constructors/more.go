package shapes_constructors

import "net/http"

func found(value string) (c http.Cookie, ok bool) {
	if value == "" {
		return c, false
	}
	return http.Cookie{Name: "found", Value: value}, true // want `cookie "found" is sent without Secure, so browsers`
}

func sendFound(w http.ResponseWriter, value string) {
	if c, ok := found(value); ok {
		http.SetCookie(w, &c)
	}
}

// Which of the two is sent, the login or the logout, is decided later: only the
// first has something to protect.
func loginOrLogout(value string) *http.Cookie {
	if value == "" {
		return &http.Cookie{Name: "either", MaxAge: -1}
	}
	return &http.Cookie{Name: "either", Value: value} // want `cookie "either" is sent without Secure, so browsers`
}

func sendOneOfTwo(w http.ResponseWriter, value string) {
	http.SetCookie(w, loginOrLogout(value))
}

func replacedByADeletion(w http.ResponseWriter, out bool) {
	c := &http.Cookie{Name: "replaced", Value: "1"} // want `cookie "replaced" is sent without Secure, so browsers`
	if out {
		c = &http.Cookie{Name: "replaced", MaxAge: -1}
	}
	http.SetCookie(w, c)
}
