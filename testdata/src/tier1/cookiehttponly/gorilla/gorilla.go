// Package gorilla keeps sessions with gorilla/sessions, whose stores never set
// HttpOnly by themselves.
package gorilla

import (
	"net/http"
	"os"

	"github.com/gorilla/sessions"
)

func defaults(key []byte) http.Handler {
	store := sessions.NewCookieStore(key) // want `^session cookie is sent without HttpOnly, so scripts in the page can read it$`
	return pages(store)
}

func defaultsInline(key []byte) http.Handler {
	return pages(sessions.NewCookieStore(key)) // want `session cookie is sent without HttpOnly, so scripts`
}

func otherFieldsAreSet(key []byte) http.Handler {
	store := sessions.NewCookieStore(key) // want `session cookie is sent without HttpOnly, so scripts`
	store.Options.Secure = true
	store.Options.SameSite = http.SameSiteLaxMode
	store.MaxAge(3600)
	return pages(store)
}

func fileStore(key []byte) http.Handler {
	store := sessions.NewFilesystemStore(os.TempDir(), key) // want `session cookie is sent without HttpOnly, so scripts`
	store.Options.Secure = true
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		session, _ := store.Get(r, "app")
		_ = session.Save(r, w)
	})
}

func optionsReplaced(key []byte) http.Handler {
	store := sessions.NewCookieStore(key)
	store.Options = &sessions.Options{Path: "/", MaxAge: 3600, Secure: true} // want `session cookie is sent without HttpOnly, so scripts`
	return pages(store)
}

func optionsExplicitlyOff(key []byte) http.Handler {
	store := sessions.NewCookieStore(key)
	store.Options = &sessions.Options{
		Path:     "/",
		Secure:   true,
		HttpOnly: false, // want `session cookie is sent without HttpOnly, so scripts`
	}
	return pages(store)
}

var plain = sessions.NewCookieStore([]byte(os.Getenv("SESSION_KEY"))) // want `session cookie is sent without HttpOnly, so scripts`

func plainHandler(w http.ResponseWriter, r *http.Request) {
	session, err := plain.Get(r, "app")
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	session.Options = &sessions.Options{ // want `session cookie is sent without HttpOnly, so scripts`
		Path:   "/",
		MaxAge: 3600,
		Secure: true,
	}
	_ = session.Save(r, w)
}

type app struct{ store sessions.Store }

func newApp(key []byte) *app {
	return &app{store: sessions.NewCookieStore(key)} // want `session cookie is sent without HttpOnly, so scripts`
}

var onlyRead = sessions.NewCookieStore([]byte(os.Getenv("SESSION_KEY"))) // want `session cookie is sent without HttpOnly, so scripts`

// loggedIn saves nothing, but what it is around may save the session of that name, which
// has the options of the store that was asked for it first.
func loggedIn(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if session, _ := onlyRead.Get(r, "app"); session.Values["user"] == nil {
			http.Error(w, "Forbidden", http.StatusForbidden)
			return
		}
		next(w, r)
	}
}

// Silent from here on.

func pages(store *sessions.CookieStore) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		session, _ := store.Get(r, "app")
		session.Values["seen"] = true
		_ = session.Save(r, w)
	})
}

func fieldIsSet(key []byte) http.Handler {
	store := sessions.NewCookieStore(key)
	store.Options.HttpOnly = true
	return pages(store)
}

func replacedWithHttpOnly(key []byte, secure bool) http.Handler {
	store := sessions.NewCookieStore(key)
	store.Options = &sessions.Options{Path: "/", MaxAge: 3600, HttpOnly: true, Secure: secure}
	return pages(store)
}

func configuredElsewhere(key []byte, configure func(*sessions.Options)) http.Handler {
	store := sessions.NewCookieStore(key)
	configure(store.Options)
	return pages(store)
}

var configured = sessions.NewCookieStore([]byte(os.Getenv("SESSION_KEY")))

func init() {
	configured.Options.HttpOnly = true
}

func logout(w http.ResponseWriter, r *http.Request) {
	session, _ := configured.Get(r, "app")
	session.Options.MaxAge = -1
	_ = session.Save(r, w)
}

func logoutWithNewOptions(w http.ResponseWriter, r *http.Request) {
	session, _ := configured.Get(r, "app")
	session.Options = &sessions.Options{Path: "/", MaxAge: -1}
	_ = session.Save(r, w)
}
