// Package prefix has deletions of cookies whose names are contracts.
package prefix

import "net/http"

func logout(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "__Host-a", MaxAge: -1, Path: "/"})                  // want `^cookie "__Host-a" is not deleted when it is sent without Secure: browsers drop cookies whose name begins with __Host- unless they have Secure, Path=/ and no Domain$`
	http.SetCookie(w, &http.Cookie{Name: "__Host-b", MaxAge: -1, Secure: true})               // want `^cookie "__Host-b" is not deleted when it is sent without Path=/: `
	http.SetCookie(w, &http.Cookie{Name: "__Host-c", MaxAge: -1, Secure: true, Path: "/app"}) // want `^cookie "__Host-c" is not deleted when it is sent with Path=/app: `
}

// The others are for cookieinvalid to report.
func logoutElse(w http.ResponseWriter, r *http.Request, secure bool) {
	http.SetCookie(w, &http.Cookie{Name: "__Secure-a", MaxAge: -1, Path: "/"})
	http.SetCookie(w, &http.Cookie{Name: "__Host-d", MaxAge: -1, Path: "/", Secure: true})
	http.SetCookie(w, &http.Cookie{Name: "__Host-e", MaxAge: -1, Path: "/", Secure: secure})
	http.SetCookie(w, &http.Cookie{Name: "__Host-f", Value: r.FormValue("f")})
}

// What came with a request has a name and a value, and no attributes.
func logoutRequest(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("__Host-r") // want `is not deleted when it is sent without Secure` `is not deleted when it is sent without Path=/`
	if err != nil {
		return
	}
	c.MaxAge = -1
	http.SetCookie(w, c)
}
