package scs

import "net/http"

type signOutPage struct{}

// ServeHTTP is what the type says.
func (signOutPage) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "session", Path: "/", MaxAge: -1}) // want `this logout only deletes cookie "session"`
}

// bye is what its route says.
func bye(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "session", Path: "/", MaxAge: -1}) // want `this logout only deletes cookie "session"`
}

func moreRoutes(mux *http.ServeMux) {
	mux.Handle("/bye", signOutPage{})
	mux.HandleFunc("POST /account/logout", bye)
	mux.HandleFunc("POST /account/reload", again)
}

// Silent from here on.

// again begins anew, and logs nobody out.
func again(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "session", Path: "/", MaxAge: -1})
}

// Login is not what its type is about.
func (signOutPage) Login(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "session", Path: "/", MaxAge: -1})
}
