// Package gorilla keeps sessions with gorilla/sessions, whose NewCookieStore
// sets Secure since 1.3.0.
package gorilla

import (
	"net/http"
	"os"

	"github.com/gorilla/sessions"
)

func optionsReplaced(key []byte) http.Handler {
	store := sessions.NewCookieStore(key)
	store.Options = &sessions.Options{Path: "/", MaxAge: 3600, HttpOnly: true} // want `^session cookie is sent without Secure, so browsers also send it over plain HTTP$`
	return pages(store)
}

func optionsReplacedOnSeveralLines(key []byte) http.Handler {
	store := sessions.NewCookieStore(key)
	store.Options = &sessions.Options{ // want `session cookie is sent without Secure, so browsers`
		Path:     "/",
		MaxAge:   3600,
		HttpOnly: true,
		SameSite: http.SameSiteLaxMode,
	}
	return pages(store)
}

func optionsExplicitlyOff(key []byte) http.Handler {
	store := sessions.NewCookieStore(key)
	store.Options = &sessions.Options{
		Path:   "/",
		MaxAge: 3600,
		Secure: false, // want `session cookie is sent without Secure, so browsers`
	}
	return pages(store)
}

func fieldTurnedOff(key []byte) http.Handler {
	store := sessions.NewCookieStore(key)
	store.Options.SameSite = http.SameSiteLaxMode
	store.Options.Secure = false // want `session cookie is sent without Secure, so browsers`
	return pages(store)
}

func optionsInAVariable(key []byte) http.Handler {
	options := &sessions.Options{Path: "/", HttpOnly: true} // want `session cookie is sent without Secure, so browsers`
	options.MaxAge = 3600
	store := sessions.NewCookieStore(key)
	store.Options = options
	return pages(store)
}

func fileStore(key []byte) http.Handler {
	store := sessions.NewFilesystemStore(os.TempDir(), key) // want `session cookie is sent without Secure, so browsers`
	store.Options.HttpOnly = true
	store.MaxLength(1 << 16)
	return filePages(store)
}

func literalStore(codecs *sessions.CookieStore) http.Handler {
	store := &sessions.CookieStore{
		Codecs:  codecs.Codecs,
		Options: &sessions.Options{Path: "/", MaxAge: 3600, HttpOnly: true}, // want `session cookie is sent without Secure, so browsers`
	}
	return pages(store)
}

// A package-level store that init configures.
var configured = sessions.NewCookieStore([]byte(os.Getenv("SESSION_KEY")))

func init() {
	configured.Options = &sessions.Options{ // want `session cookie is sent without Secure, so browsers`
		Path:     "/",
		MaxAge:   86400 * 7,
		HttpOnly: true,
	}
}

type app struct {
	store *sessions.CookieStore
	files *sessions.FilesystemStore
}

func newApp(key []byte) *app {
	store := sessions.NewCookieStore(key)
	store.Options = &sessions.Options{Path: "/", HttpOnly: true} // want `session cookie is sent without Secure, so browsers`
	return &app{store: store}
}

func newFileApp(key []byte) *app {
	return &app{files: sessions.NewFilesystemStore("", key)} // want `session cookie is sent without Secure, so browsers`
}

func cookieOfALiteral(w http.ResponseWriter, id string) {
	http.SetCookie(w, sessions.NewCookie("guid", id, &sessions.Options{Path: "/", HttpOnly: true})) // want `cookie "guid" is sent without Secure, so browsers`
}

// Silent from here on.

func pages(store *sessions.CookieStore) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		session, err := store.Get(r, "app")
		if err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
		session.Values["seen"] = true
		if err := session.Save(r, w); err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
		}
	})
}

func filePages(store *sessions.FilesystemStore) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		session, _ := store.Get(r, "app")
		_ = session.Save(r, w)
	})
}

func defaults(key []byte) http.Handler {
	return pages(sessions.NewCookieStore(key))
}

// The default None needs Secure: the browser drops the cookie, and cookieinvalid
// says so.
func leftToCookieInvalid(key []byte) http.Handler {
	store := sessions.NewCookieStore(key)
	store.Options.Secure = false
	return pages(store)
}

// The other defaults are kept.
func partlyConfigured(key []byte) http.Handler {
	store := sessions.NewCookieStore(key)
	store.Options.HttpOnly = true
	store.Options.MaxAge = 3600
	store.Options.SameSite = http.SameSiteLaxMode
	return pages(store)
}

func replacedWithSecure(key []byte) http.Handler {
	store := sessions.NewCookieStore(key)
	store.Options = &sessions.Options{Path: "/", MaxAge: 3600, HttpOnly: true, Secure: true}
	return pages(store)
}

func replacedByConfiguration(key []byte, secure bool) http.Handler {
	store := sessions.NewCookieStore(key)
	store.Options = &sessions.Options{Path: "/", MaxAge: 3600, HttpOnly: true, Secure: secure}
	return pages(store)
}

func replacedAndSecured(key []byte) http.Handler {
	store := sessions.NewCookieStore(key)
	store.Options = &sessions.Options{Path: "/", HttpOnly: true}
	store.Options.Secure = os.Getenv("ENV") != "development"
	return pages(store)
}

func replacedInDevelopment(key []byte, dev bool) http.Handler {
	store := sessions.NewCookieStore(key)
	if dev {
		store.Options = &sessions.Options{Path: "/", HttpOnly: true}
	}
	return pages(store)
}

func replacedByAFunction(key []byte) http.Handler {
	store := sessions.NewCookieStore(key)
	store.Options = optionsFor(os.Getenv("ENV"))
	return pages(store)
}

func optionsFor(env string) *sessions.Options {
	o := &sessions.Options{Path: "/", HttpOnly: true}
	if env == "production" {
		o.Secure = true
	}
	return o
}

func securedFileStore(key []byte) http.Handler {
	store := sessions.NewFilesystemStore(os.TempDir(), key)
	store.Options.Secure = true
	return filePages(store)
}

func configuredElsewhere(key []byte, configure func(*sessions.FilesystemStore)) http.Handler {
	store := sessions.NewFilesystemStore(os.TempDir(), key)
	configure(store)
	return filePages(store)
}

// A package-level store, secured by a function that main calls.
var securedBySetup = sessions.NewFilesystemStore("", []byte(os.Getenv("SESSION_KEY")))

func setup(secure bool) {
	securedBySetup.Options.Secure = secure
}

// A package-level store, made and secured in different functions.
var madeInSetup *sessions.FilesystemStore

func openStore(key []byte) {
	madeInSetup = sessions.NewFilesystemStore("", key)
}

func secureStore() {
	madeInSetup.Options.Secure = true
}

type securedApp struct {
	files *sessions.FilesystemStore
}

func newSecuredApp(key []byte) *securedApp {
	a := &securedApp{files: sessions.NewFilesystemStore("", key)}
	a.files.Options.Secure = true
	return a
}

func cookieOfTheSession(w http.ResponseWriter, session *sessions.Session, id string) {
	http.SetCookie(w, sessions.NewCookie("guid", id, session.Options))
}

func neverUsed() *sessions.Options {
	return &sessions.Options{Path: "/"}
}
