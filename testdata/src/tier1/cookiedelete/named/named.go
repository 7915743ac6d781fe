// Package named has cookies that are given an empty value in functions that say
// that they delete.
package named

import (
	"net/http"
	"time"
)

func logout(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: ""}) // want `^cookie "a" is not deleted: without a negative MaxAge browsers keep it, with an empty value$`
	http.SetCookie(w, &http.Cookie{Name: "b", Path: "/"}) // want `cookie "b" is not deleted`
	http.SetCookie(w, &http.Cookie{
		Name:   "c",
		Value:  "",
		MaxAge: 0, // want `^cookie "c" is not deleted: a MaxAge of 0 is not sent; only a negative one deletes it$`
	})
	http.SetCookie(w, &http.Cookie{Name: "d", Value: "", Expires: time.Time{}}) // want `^cookie "d" is not deleted: an Expires that is zero is not sent; only a negative MaxAge deletes it$`
}

func zeroTime(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "e", Value: "", Expires: time.Time{}}) // want `cookie "e" is not deleted: an Expires that is zero`
}

func ClearSession(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("sid") // want `cookie "sid" is not deleted`
	if err != nil {
		return
	}
	c.Value = ""
	http.SetCookie(w, c)
}

func Logout(w http.ResponseWriter, r *http.Request) {
	forget(w, "f")
	set(w, "g", "", 0) // want `cookie "g" is not deleted: a MaxAge of 0 is not sent`
}

func forget(w http.ResponseWriter, name string) {
	http.SetCookie(w, &http.Cookie{Name: name, Value: ""}) // want `cookie "f" is not deleted`
}

func set(w http.ResponseWriter, name, value string, maxAge int) {
	http.SetCookie(w, &http.Cookie{Name: name, Value: value, MaxAge: maxAge})
}

func RemoveAll(w http.ResponseWriter, r *http.Request) { reset(w) }

func reset(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "h", Value: ""}) // want `cookie "h" is not deleted`
}

func routes(mux *http.ServeMux) {
	mux.HandleFunc("POST /auth/logout", func(w http.ResponseWriter, r *http.Request) {
		http.SetCookie(w, &http.Cookie{Name: "i", Value: ""}) // want `cookie "i" is not deleted`
	})
	signOut := func(w http.ResponseWriter, r *http.Request) {
		http.SetCookie(w, &http.Cookie{Name: "j", Value: ""}) // want `cookie "j" is not deleted`
	}
	mux.HandleFunc("/bye", signOut)
	mux.HandleFunc("/theme", func(w http.ResponseWriter, r *http.Request) {
		http.SetCookie(w, &http.Cookie{Name: "k", Value: ""})
	})
}

// What follows is right.

func deleteWell(w http.ResponseWriter, r *http.Request, d time.Duration) {
	http.SetCookie(w, &http.Cookie{Name: "a2", Value: "", MaxAge: -1})
	http.SetCookie(w, &http.Cookie{Name: "b2", Value: "", Expires: time.Unix(0, 0)})
	http.SetCookie(w, &http.Cookie{Name: "c2", Value: "", MaxAge: 0, Expires: time.Now().Add(-time.Hour)})
	http.SetCookie(w, &http.Cookie{Name: "d2", Value: "", Expires: time.Now().Add(d)})
	http.SetCookie(w, &http.Cookie{Name: "e2", Value: "x"})
	c := &http.Cookie{Name: "f2"}
	c.MaxAge = -1
	http.SetCookie(w, c)
	w.Header().Add("Set-Cookie", "g2=; Max-Age=0; Path=/")
}

func logoutNotice(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "notice", Value: "signed out", MaxAge: 5})
}

func logoutEither(w http.ResponseWriter, r *http.Request, forever bool) {
	c := &http.Cookie{Name: "either", Value: ""}
	if forever {
		c.MaxAge = -1
	}
	http.SetCookie(w, c)
}

func begin(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "cart", Value: ""})
	prepare(w)
}

func prepare(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "cart2", Value: ""})
}

func LogoutToo(w http.ResponseWriter, r *http.Request) { prepare(w) }

func logoutUpstream(r *http.Request) {
	r.AddCookie(&http.Cookie{Name: "a", Value: ""})
}
