package file

import "net/http"

func other(w http.ResponseWriter, v string) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: v}) // want `cookie "a" is sent without Secure`
}
