// Package quiet has no personal data reported.
package quiet

import "net/http"

func set(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "who", Value: r.FormValue("email")})
	http.SetCookie(w, &http.Cookie{Name: "pw", Value: r.FormValue("password")}) // want `cookie "pw" carries`
}
