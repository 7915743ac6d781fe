// Package gorilla changes sessions of gorilla.
package gorilla

import (
	"net/http"

	"github.com/gorilla/sessions"
)

var store sessions.Store = sessions.NewCookieStore([]byte("0123456789abcdef0123456789abcdef"))

func put(w http.ResponseWriter, r *http.Request) {
	session, _ := store.Get(r, "session")
	session.Values["user"] = 1 // want `^the session is changed here and not saved before the function returns, so the change is lost$`
	http.Redirect(w, r, "/", http.StatusFound)
}

func taken(w http.ResponseWriter, r *http.Request) {
	session, err := store.Get(r, "session")
	if err != nil {
		return
	}
	delete(session.Values, "user") // want `not saved`
}

func cleared(w http.ResponseWriter, r *http.Request) {
	session, _ := store.Get(r, "session")
	clear(session.Values) // want `not saved`
}

func flash(w http.ResponseWriter, r *http.Request) {
	session, _ := store.Get(r, "session")
	session.AddFlash("hello") // want `not saved`
}

func logout(w http.ResponseWriter, r *http.Request) {
	session, _ := store.Get(r, "session")
	session.Options.MaxAge = -1 // want `not saved`
}

func logoutByOptions(w http.ResponseWriter, r *http.Request) {
	session, _ := store.Get(r, "session")
	session.Options = &sessions.Options{Path: "/", MaxAge: -1} // want `not saved`
}

func onOnePath(w http.ResponseWriter, r *http.Request) {
	session, _ := store.Get(r, "session")
	if r.FormValue("user") == "" {
		session.AddFlash("who are you?") // want `not saved`
		http.Redirect(w, r, "/login", http.StatusFound)
		return
	}
	session.Values["user"] = r.FormValue("user")
	session.Save(r, w)
}

func again(w http.ResponseWriter, r *http.Request) {
	session, _ := store.Get(r, "session")
	session.Values["user"] = 1
	session.Save(r, w)
	session.Values["seen"] = true // want `not saved`
}

func perhaps(w http.ResponseWriter, r *http.Request) {
	session, _ := store.Get(r, "session")
	if r.FormValue("user") != "" {
		session.Values["user"] = 1 // want `not saved`
	}
	http.Redirect(w, r, "/", http.StatusFound)
}

func saved(w http.ResponseWriter, r *http.Request) {
	session, _ := store.Get(r, "session")
	session.Values["user"] = 1
	if err := session.Save(r, w); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
}

func savedByStore(w http.ResponseWriter, r *http.Request) {
	session, _ := store.Get(r, "session")
	session.Values["user"] = 1
	store.Save(r, w, session)
}

func savedWithAll(w http.ResponseWriter, r *http.Request) {
	session, _ := store.Get(r, "session")
	session.Values["user"] = 1
	sessions.Save(r, w)
}

func savedLater(w http.ResponseWriter, r *http.Request) {
	session, _ := store.Get(r, "session")
	defer session.Save(r, w)
	session.Values["user"] = 1
}

func savedInClosure(w http.ResponseWriter, r *http.Request) {
	session, _ := store.Get(r, "session")
	defer func() {
		if err := session.Save(r, w); err != nil {
			panic(err)
		}
	}()
	session.Values["user"] = 1
}

func savedOnSomePaths(w http.ResponseWriter, r *http.Request) {
	session, _ := store.Get(r, "session")
	session.Values["user"] = 1
	if r.Method == http.MethodPost {
		session.Save(r, w)
	}
}

func read(w http.ResponseWriter, r *http.Request) {
	session, _ := store.Get(r, "session")
	if session.Values["user"] == nil {
		http.Error(w, "no", http.StatusUnauthorized)
	}
}

func other(w http.ResponseWriter, r *http.Request) {
	session, _ := store.Get(r, "session")
	values := map[any]any{}
	values["user"] = session.Values["user"]
}

// setUser leaves the saving to its callers.
func setUser(s *sessions.Session, user int) { s.Values["user"] = user }

func helper(w http.ResponseWriter, r *http.Request) {
	session, _ := store.Get(r, "session")
	setUser(session, 1)
	session.Save(r, w)
}

func helperNotSaved(w http.ResponseWriter, r *http.Request) {
	session, _ := store.Get(r, "session")
	setOther(session, 1)
}

func setOther(s *sessions.Session, user int) {
	s.Values["user"] = user // want `not saved`
}

func save(w http.ResponseWriter, r *http.Request, s *sessions.Session) error { return s.Save(r, w) }

func savedByHelper(w http.ResponseWriter, r *http.Request) {
	session, _ := store.Get(r, "session")
	session.Values["user"] = 1
	if err := save(w, r, session); err != nil {
		return
	}
}

func get(r *http.Request) *sessions.Session {
	s, _ := store.Get(r, "session")
	return s
}

func gotByHelper(w http.ResponseWriter, r *http.Request) {
	s := get(r)
	s.Values["user"] = 1 // want `not saved`
}

func gotByHelperAndSaved(w http.ResponseWriter, r *http.Request) {
	s := get(r)
	s.Values["user"] = 1
	s.Save(r, w)
}

// open changes and returns the session: its callers save it.
func open(r *http.Request) (*sessions.Session, error) {
	s, err := store.Get(r, "session")
	if err != nil {
		return nil, err
	}
	s.Options.HttpOnly = true
	return s, nil
}

func opened(w http.ResponseWriter, r *http.Request) {
	s, err := open(r)
	if err != nil {
		return
	}
	s.Save(r, w)
}

type request struct {
	session *sessions.Session
}

func kept(w http.ResponseWriter, r *http.Request, req *request) {
	session, _ := store.Get(r, "session")
	session.Values["user"] = 1
	req.session = session
}

var hook func(*sessions.Session)

func handedOn(w http.ResponseWriter, r *http.Request) {
	session, _ := store.Get(r, "session")
	session.Values["user"] = 1
	hook(session)
}

func twice(w http.ResponseWriter, r *http.Request) {
	a, _ := store.Get(r, "a")
	b, _ := store.Get(r, "b")
	a.Values["user"] = 1
	b.Values["user"] = 1 // want `not saved`
	a.Save(r, w)
}

func fails(w http.ResponseWriter, r *http.Request) {
	session, _ := store.Get(r, "session")
	session.Values["user"] = 1
	if r.Body == nil {
		panic(http.ErrAbortHandler)
	}
	session.Save(r, w)
}

func givenUp(w http.ResponseWriter, r *http.Request) {
	session, _ := store.Get(r, "session")
	session.Values["state"] = "x"
	session.Options.Path = "/auth/"
	if r.FormValue("url") == "" {
		http.Error(w, "no url", http.StatusBadRequest)
		return
	}
	session.Values["url"] = r.FormValue("url")
	session.Save(r, w)
}

func several(w http.ResponseWriter, r *http.Request) {
	session, _ := store.Get(r, "session")
	session.Values["user"] = 1
	session.Values["name"] = "x" // want `not saved`
}

// saveOf saves the session that the request has by that name, which is one.
func saveOf(w http.ResponseWriter, r *http.Request) {
	s, err := store.Get(r, "session")
	if err == nil {
		err = s.Save(r, w)
	}
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
	}
}

func savedAsAnother(w http.ResponseWriter, r *http.Request) {
	session, _ := store.Get(r, "session")
	session.Values["user"] = 1
	saveOf(w, r)
}

func savedBefore(w http.ResponseWriter, r *http.Request) {
	saveOf(w, r)
	session, _ := store.Get(r, "session")
	session.Values["user"] = 1 // want `not saved`
}

// addFlash saves the session by its name.
func addFlash(w http.ResponseWriter, r *http.Request, s *sessions.Session, text string) {
	if s == nil {
		s, _ = store.Get(r, "session")
	}
	s.AddFlash(text)
	saveOf(w, r)
}

func flashed(w http.ResponseWriter, r *http.Request) {
	s, _ := store.Get(r, "session")
	addFlash(w, r, s, "hello")
	addFlash(w, r, nil, "hello")
}

// configured replaces the options of the session that another function returns.
func configured(r *http.Request) *sessions.Session {
	s := get(r)
	s.Options = &sessions.Options{Path: "/", MaxAge: 3600, HttpOnly: true}
	return s
}

func configuredAndRead(w http.ResponseWriter, r *http.Request) {
	if configured(r).Values["user"] == nil {
		http.Error(w, "no", http.StatusUnauthorized)
	}
}

func configuredAndSaved(w http.ResponseWriter, r *http.Request) {
	s := configured(r)
	s.Values["user"] = 1
	s.Save(r, w)
}

func configuredAndChanged(w http.ResponseWriter, r *http.Request) {
	s := configured(r)
	s.Values["user"] = 1 // want `not saved`
}

func changedAndConfigured(w http.ResponseWriter, r *http.Request) {
	s := get(r)
	s.Values["user"] = 1 // want `not saved`
	lengthen(s)
}

func lengthen(s *sessions.Session) { s.Options.MaxAge = 3600 }

func configuredHere(w http.ResponseWriter, r *http.Request) {
	s := get(r)
	s.Options.MaxAge = 3600 // want `not saved`
}

// ended is no way to configure a session, but to end it.
func ended(r *http.Request) *sessions.Session {
	s := get(r)
	s.Options = &sessions.Options{Path: "/", MaxAge: -1} // want `not saved`
	return s
}

func endedByHelper(w http.ResponseWriter, r *http.Request) {
	ended(r)
}

// emptied replaces what the session holds.
func emptied(r *http.Request) *sessions.Session {
	s := get(r)
	s.Values = map[any]any{} // want `not saved`
	return s
}

func emptiedByHelper(w http.ResponseWriter, r *http.Request) {
	emptied(r)
}
