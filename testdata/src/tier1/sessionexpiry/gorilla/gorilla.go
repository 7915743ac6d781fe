// Package gorilla keeps sessions with gorilla/sessions. Only the MaxAge method
// of a store changes the age that its codecs accept; that is 30 days before.
package gorilla

import (
	"net/http"
	"os"

	"github.com/gorilla/sessions"
)

const (
	day  = 24 * 60 * 60
	week = 7 * day
)

func withoutEnd(key []byte) http.Handler {
	store := sessions.NewCookieStore(key)
	store.MaxAge(0) // want `^sessions signed by this store never expire on the server: MaxAge is 0$`
	return pages(store)
}

func assignedField(key []byte) http.Handler {
	store := sessions.NewCookieStore(key)
	store.Options.HttpOnly = true
	store.Options.MaxAge = 3600 // want `^the cookie ends after 1 hour but the server accepts it for 30 days: Options\.MaxAge does not change the age that the codecs accept$`
	return pages(store)
}

func assignedFieldToAWeek(key []byte) http.Handler {
	store := sessions.NewCookieStore(key)
	store.Options.MaxAge = week // want `the cookie ends after 7 days but the server accepts it for 30 days`
	return pages(store)
}

func replacedOptions(key []byte) http.Handler {
	store := sessions.NewCookieStore(key)
	store.Options = &sessions.Options{
		Path:     "/",
		MaxAge:   30 * 60, // want `the cookie ends after 30 minutes but the server accepts it for 30 days`
		HttpOnly: true,
		Secure:   true,
	}
	return pages(store)
}

func replacedOptionsOnOneLine(key []byte) http.Handler {
	store := sessions.NewCookieStore(key)
	store.Options = &sessions.Options{Path: "/", MaxAge: 90, HttpOnly: true} // want `the cookie ends after 90 seconds but the server accepts it for 30 days`
	return pages(store)
}

func replacedWithoutMaxAge(key []byte) http.Handler {
	store := sessions.NewCookieStore(key)
	store.Options = &sessions.Options{ // want `^Options is replaced without MaxAge: the cookie ends with the browser session, but the server accepts it for 30 days$`
		Path:     "/",
		HttpOnly: true,
		Secure:   true,
	}
	return pages(store)
}

var configured = sessions.NewCookieStore([]byte(os.Getenv("SESSION_KEY")))

func init() {
	configured.Options = &sessions.Options{
		Path:     "/",
		MaxAge:   day, // want `the cookie ends after (1 day|24 hours) but the server accepts it for 30 days`
		HttpOnly: true,
		Secure:   true,
	}
}

var unlimited = sessions.NewCookieStore([]byte(os.Getenv("SESSION_KEY")))

func init() {
	unlimited.Options.HttpOnly = true
	unlimited.MaxAge(0) // want `sessions signed by this store never expire on the server: MaxAge is 0`
}

// Silent from here on.

func pages(store *sessions.CookieStore) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		session, _ := store.Get(r, "app")
		session.Values["seen"] = true
		_ = session.Save(r, w)
	})
}

func defaults(key []byte) http.Handler {
	return pages(sessions.NewCookieStore(key))
}

func limited(key []byte) http.Handler {
	store := sessions.NewCookieStore(key)
	store.MaxAge(3600)
	return pages(store)
}

func limitedByConfiguration(key []byte, seconds int) http.Handler {
	store := sessions.NewCookieStore(key)
	store.MaxAge(seconds)
	return pages(store)
}

func bothAreSet(key []byte) http.Handler {
	store := sessions.NewCookieStore(key)
	store.Options = &sessions.Options{Path: "/", MaxAge: 3600, HttpOnly: true}
	store.MaxAge(3600)
	return pages(store)
}

func bothAreSetTheOtherWayRound(key []byte) http.Handler {
	store := sessions.NewCookieStore(key)
	store.MaxAge(3600)
	store.Options = &sessions.Options{Path: "/", MaxAge: 3600, HttpOnly: true}
	return pages(store)
}

func optionsThenMaxAge(key []byte) http.Handler {
	store := sessions.NewCookieStore(key)
	store.Options = &sessions.Options{Path: "/", HttpOnly: true}
	store.MaxAge(week)
	return pages(store)
}

func theSameAsTheCodecs(key []byte) http.Handler {
	store := sessions.NewCookieStore(key)
	store.Options = &sessions.Options{Path: "/", MaxAge: 30 * day, HttpOnly: true}
	return pages(store)
}

func optionsFromConfiguration(key []byte, seconds int) http.Handler {
	store := sessions.NewCookieStore(key)
	store.Options = &sessions.Options{Path: "/", MaxAge: seconds, HttpOnly: true}
	return pages(store)
}

func otherFields(key []byte) http.Handler {
	store := sessions.NewCookieStore(key)
	store.Options.HttpOnly = true
	store.Options.SameSite = http.SameSiteLaxMode
	return pages(store)
}

// The record on the server is what ends.
func serverSide(key []byte) *sessions.FilesystemStore {
	store := sessions.NewFilesystemStore(os.TempDir(), key)
	store.Options.MaxAge = 3600
	return store
}

var limitedInMain = sessions.NewCookieStore([]byte(os.Getenv("SESSION_KEY")))

func init() {
	limitedInMain.Options = &sessions.Options{Path: "/", MaxAge: day, HttpOnly: true}
}

func serve() {
	limitedInMain.MaxAge(day)
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
