// Package scs keeps sessions with alexedwards/scs, which leaves Secure off.
package scs

import (
	"net/http"
	"os"
	"time"

	"github.com/alexedwards/scs/v2"
)

func defaults(mux http.Handler) http.Handler {
	manager := scs.New() // want `^session cookie is sent without Secure, so browsers also send it over plain HTTP$`
	return manager.LoadAndSave(mux)
}

func onlyLifetime(mux http.Handler) http.Handler {
	manager := scs.New() // want `session cookie is sent without Secure, so browsers`
	manager.Lifetime = 12 * time.Hour
	manager.IdleTimeout = 20 * time.Minute
	manager.Cookie.Name = "app"
	manager.Cookie.SameSite = http.SameSiteStrictMode
	return manager.LoadAndSave(mux)
}

func turnedOff(mux http.Handler) http.Handler {
	manager := scs.New()
	manager.Cookie.HttpOnly = true
	manager.Cookie.Secure = false // want `session cookie is sent without Secure, so browsers`
	return manager.LoadAndSave(mux)
}

func cookieReplaced(mux http.Handler) http.Handler {
	manager := scs.New()
	manager.Cookie = scs.SessionCookie{Name: "app", Path: "/", HttpOnly: true} // want `session cookie is sent without Secure, so browsers`
	return manager.LoadAndSave(mux)
}

func cookieExplicitlyOff(mux http.Handler) http.Handler {
	manager := scs.New()
	manager.Cookie = scs.SessionCookie{
		Name:     "app",
		HttpOnly: true,
		Persist:  true,
		SameSite: http.SameSiteLaxMode,
		Secure:   false, // want `session cookie is sent without Secure, so browsers`
	}
	return manager.LoadAndSave(mux)
}

func cookieReplacedAfterAll(mux http.Handler) http.Handler {
	manager := scs.New()
	manager.Cookie.Secure = true
	manager.Cookie = scs.SessionCookie{Name: "app", HttpOnly: true} // want `session cookie is sent without Secure, so browsers`
	return manager.LoadAndSave(mux)
}

// A package-level manager that nobody configures.
var plain = scs.New() // want `session cookie is sent without Secure, so browsers`

func plainHandler(mux http.Handler) http.Handler {
	return plain.LoadAndSave(mux)
}

type application struct {
	sessions *scs.SessionManager
}

func newApplication() *application {
	manager := scs.New() // want `session cookie is sent without Secure, so browsers`
	manager.Lifetime = 12 * time.Hour
	return &application{sessions: manager}
}

func (a *application) routes(mux *http.ServeMux) http.Handler {
	return a.sessions.LoadAndSave(mux)
}

func newManager() *scs.SessionManager {
	manager := scs.New() // want `session cookie is sent without Secure, so browsers`
	manager.Lifetime = time.Hour
	return manager
}

func throughAConstructor(mux http.Handler) http.Handler {
	manager := newManager()
	manager.Cookie.Name = "app"
	return manager.LoadAndSave(mux)
}

// Silent from here on.

func turnedOn(mux http.Handler) http.Handler {
	manager := scs.New()
	manager.Cookie.Secure = true
	return manager.LoadAndSave(mux)
}

// The order does not matter: cookies are sent when requests come.
func turnedOnAfterTheMiddleware(mux http.Handler) http.Handler {
	manager := scs.New()
	handler := manager.LoadAndSave(mux)
	manager.Cookie.Secure = true
	return handler
}

type config struct{ secure bool }

func configuredAtRunTime(mux http.Handler, cfg config) http.Handler {
	manager := scs.New()
	manager.Cookie.Secure = cfg.secure
	return manager.LoadAndSave(mux)
}

func turnedOnInProduction(mux http.Handler, prod bool) http.Handler {
	manager := scs.New()
	if prod {
		manager.Cookie.Secure = true
	}
	return manager.LoadAndSave(mux)
}

func cookieReplacedWithSecure(mux http.Handler) http.Handler {
	manager := scs.New()
	manager.Cookie = scs.SessionCookie{Name: "app", HttpOnly: true, Secure: true}
	return manager.LoadAndSave(mux)
}

func cookieReplacedAndSecured(mux http.Handler) http.Handler {
	manager := scs.New()
	manager.Cookie = scs.SessionCookie{Name: "app", HttpOnly: true}
	manager.Cookie.Secure = true
	return manager.LoadAndSave(mux)
}

// A package-level manager that main makes and configures.
var global *scs.SessionManager

func setup() {
	global = scs.New()
	global.Lifetime = 24 * time.Hour
	global.Cookie.Secure = os.Getenv("ENV") == "production"
}

// A package-level manager that is configured in another function.
var configured = scs.New()

func init() {
	configured.Cookie.Secure = true
}

func bareManager() *scs.SessionManager {
	manager := scs.New()
	manager.Lifetime = time.Hour
	return manager
}

func securedByTheCaller(mux http.Handler) http.Handler {
	manager := bareManager()
	manager.Cookie.Secure = true
	return manager.LoadAndSave(mux)
}

func secure(manager *scs.SessionManager) {
	manager.Cookie.Secure = true
}

func securedByAHelper(mux http.Handler) http.Handler {
	manager := scs.New()
	secure(manager)
	return manager.LoadAndSave(mux)
}

func configuredElsewhere(mux http.Handler, configure func(*scs.SessionManager)) http.Handler {
	manager := scs.New()
	configure(manager)
	return manager.LoadAndSave(mux)
}

type securedApplication struct {
	sessions *scs.SessionManager
}

func newSecuredApplication() *securedApplication {
	a := &securedApplication{sessions: scs.New()}
	a.sessions.Cookie.Secure = true
	return a
}
