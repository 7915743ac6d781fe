// Package nethttp has cookies that are set with a value elsewhere in the package.
package nethttp

import (
	"net/http"
	"time"
)

func login(w http.ResponseWriter, r *http.Request, id string) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: id, Path: "/"})
	http.SetCookie(w, &http.Cookie{Name: "lang", Value: r.FormValue("lang"), Path: "/"})
	http.SetCookie(w, &http.Cookie{Name: "cart", Value: id})
	http.SetCookie(w, &http.Cookie{Name: "welcome", Value: id})
}

// No value is as empty as one that is written.
func welcome(w http.ResponseWriter, r *http.Request) {
	c := http.Cookie{Name: "welcome"} // want `cookie "welcome" is not deleted: without a negative MaxAge browsers keep it, with an empty value`
	http.SetCookie(w, &c)
}

func goodbye(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: "", Path: "/"}) // want `cookie "sid" is not deleted`
	http.SetCookie(w, &http.Cookie{
		Name:   "lang",
		Value:  "",
		MaxAge: 0, // want `cookie "lang" is not deleted`
	})
	c := http.Cookie{Name: "cart"}
	c.Value = ""
	c.MaxAge = 0 // want `cookie "cart" is not deleted`
	http.SetCookie(w, &c)
}

// A cookie that is never set here may be there to be filled by a script, and one
// that is deleted elsewhere is emptied for a reason.
func begin(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "draft", Value: ""})
	http.SetCookie(w, &http.Cookie{Name: "state", Value: ""})
}

func state(w http.ResponseWriter, r *http.Request, id string) {
	http.SetCookie(w, &http.Cookie{Name: "state", Value: id})
	http.SetCookie(w, &http.Cookie{Name: "state", MaxAge: -1})
}

func flash(w http.ResponseWriter, r *http.Request, text string) {
	http.SetCookie(w, &http.Cookie{Name: "flash", Value: text})
	http.SetCookie(w, &http.Cookie{Name: "flash", Value: "", Expires: time.Unix(1, 0)})
}
