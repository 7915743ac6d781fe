// Package gorilla keeps sessions with gorilla/sessions, whose NewCookieStore
// sets SameSite=None since 1.3.0.
package gorilla

import (
	"net/http"
	"os"

	"github.com/gorilla/sessions"
)

func optionsReplaced(key []byte) http.Handler {
	store := sessions.NewCookieStore(key)
	store.Options = &sessions.Options{Path: "/", MaxAge: 3600, HttpOnly: true, Secure: true} // want `^session cookie is sent without SameSite, so browsers decide by themselves whether other sites can make them send it$`
	return pages(store)
}

func defaultMode(key []byte) http.Handler {
	store := sessions.NewCookieStore(key)
	store.Options.SameSite = http.SameSiteDefaultMode // want `session cookie is sent without SameSite, so browsers`
	return pages(store)
}

func fileStore(key []byte) http.Handler {
	store := sessions.NewFilesystemStore(os.TempDir(), key) // want `session cookie is sent without SameSite, so browsers`
	store.Options.HttpOnly = true
	return pages(store)
}

func optionsOfTheSession(w http.ResponseWriter, r *http.Request, store sessions.Store) {
	session, _ := store.Get(r, "theme")
	session.Options = &sessions.Options{ // want `session cookie is sent without SameSite, so browsers`
		Path:     "/",
		MaxAge:   3600,
		HttpOnly: true,
	}
	_ = session.Save(r, w)
}

func cookieOfASession(w http.ResponseWriter, id string) {
	http.SetCookie(w, sessions.NewCookie("session_id", id, &sessions.Options{Path: "/"})) // want `cookie "session_id" is sent without SameSite, so browsers`
}

// Silent from here on.

func defaults(key []byte) http.Handler { return pages(sessions.NewCookieStore(key)) }

func partlyConfigured(key []byte) http.Handler {
	store := sessions.NewCookieStore(key)
	store.Options.HttpOnly = true
	store.Options.MaxAge = 3600
	return pages(store)
}

func lax(key []byte) http.Handler {
	store := sessions.NewFilesystemStore("", key)
	store.Options.SameSite = http.SameSiteLaxMode
	return pages(store)
}

func noneForEmbedding(key []byte) http.Handler {
	store := sessions.NewCookieStore(key)
	store.Options = &sessions.Options{Path: "/", Secure: true, SameSite: http.SameSiteNoneMode}
	return pages(store)
}

func configured(key []byte, mode http.SameSite) http.Handler {
	store := sessions.NewCookieStore(key)
	store.Options = &sessions.Options{Path: "/", Secure: true, SameSite: mode}
	return pages(store)
}

func logout(w http.ResponseWriter, r *http.Request, store sessions.Store) {
	session, _ := store.Get(r, "app")
	session.Options = &sessions.Options{Path: "/", MaxAge: -1}
	_ = session.Save(r, w)
}

// Not a session: its name decides.
func cookieOfAPreference(w http.ResponseWriter) {
	http.SetCookie(w, sessions.NewCookie("theme", "dark", &sessions.Options{Path: "/"}))
}

func pages(store sessions.Store) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		session, _ := store.Get(r, "app")
		_ = session.Save(r, w)
	})
}
