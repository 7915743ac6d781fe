// Package strict has what is reported in the strict group only.
package strict

import "net/http"

func login(w http.ResponseWriter, r *http.Request, id string) {
	http.SetCookie(w, &http.Cookie{Name: "open", Value: id})
	http.SetCookie(w, &http.Cookie{Name: "host", Value: id, Path: "/"})
	http.SetCookie(w, &http.Cookie{Name: "same", Value: id, Path: "/"})
	http.SetCookie(w, &http.Cookie{Name: "root", Value: id, Path: "/"})
}

func logout(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "open", MaxAge: -1, Path: "/"})                        // want `^cookie "open" is set without a Path, but deleted with Path=/, which works only if it was set by a URL directly below /$`
	http.SetCookie(w, &http.Cookie{Name: "host", MaxAge: -1, Path: "/", Domain: "example.com"}) // want `^cookie "host" is set without a Domain, but deleted with Domain=example.com: to browsers that is another cookie$`
	http.SetCookie(w, &http.Cookie{Name: "same", MaxAge: -1, Path: "/"})
	http.SetCookie(w, &http.Cookie{Name: "root", MaxAge: -1}) // want `^cookie "root" is set with Path=/, but deleted without a Path, which works only from URLs directly below /$`
}
