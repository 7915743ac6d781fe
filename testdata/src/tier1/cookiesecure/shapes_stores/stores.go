// Package shapes_stores configures stores and managers of session libraries
// somewhere else than where they are made: once, by table, in other methods, in
// fields, in closures. A store has no moment of sending: whatever the package
// writes to it counts.
package shapes_stores

import (
	"log"
	"net/http"
	"os"
	"sync"
	"time"

	"github.com/alexedwards/scs/v2"
	gin_sessions "github.com/gin-contrib/sessions"
	"github.com/gin-contrib/sessions/memstore"
	"github.com/gin-gonic/gin"
	"github.com/gorilla/sessions"
)

// Made once, and nobody turns Secure on.
var (
	once    sync.Once
	manager *scs.SessionManager
)

func get() *scs.SessionManager {
	once.Do(func() {
		manager = scs.New() // want `session cookie is sent without Secure, so browsers`
		manager.Lifetime = time.Hour
	})
	return manager
}

func madeOnce(mux http.Handler) http.Handler { return get().LoadAndSave(mux) }

var onceValue = sync.OnceValue(func() *scs.SessionManager {
	m := scs.New() // want `session cookie is sent without Secure, so browsers`
	m.Cookie.Name = "app"
	return m
})

func madeOnceValue(mux http.Handler) http.Handler { return onceValue().LoadAndSave(mux) }

// A field that another method configures, but not Secure.
type app struct{ manager *scs.SessionManager }

func newApp() *app {
	return &app{manager: scs.New()} // want `session cookie is sent without Secure, so browsers`
}

func (a *app) configure() {
	a.manager.Lifetime = time.Hour
	a.manager.Cookie.HttpOnly = true
}

func (a *app) handler(mux http.Handler) http.Handler { return a.manager.LoadAndSave(mux) }

// A field of a store that another method turns off.
type turnedOff struct{ store *sessions.FilesystemStore }

func (t *turnedOff) open(key []byte) { t.store = sessions.NewFilesystemStore("", key) }

func (t *turnedOff) relax() {
	t.store.Options.Secure = false // want `session cookie is sent without Secure, so browsers`
}

func (t *turnedOff) serve(w http.ResponseWriter, r *http.Request) {
	s, _ := t.store.Get(r, "app")
	_ = s.Save(r, w)
}

// Configured in a closure.
func inAClosure(mux http.Handler) http.Handler {
	m := scs.New() // want `session cookie is sent without Secure, so browsers`
	setup := func() { m.Lifetime = time.Hour }
	setup()
	return m.LoadAndSave(mux)
}

// A pair with an error.
func open(key string) (*sessions.FilesystemStore, error) {
	if key == "" {
		return nil, os.ErrInvalid
	}
	return sessions.NewFilesystemStore("", []byte(key)), nil // want `session cookie is sent without Secure, so browsers`
}

func opened(key string) http.HandlerFunc {
	store, err := open(key)
	if err != nil {
		log.Fatal(err)
	}
	return func(w http.ResponseWriter, r *http.Request) {
		s, _ := store.Get(r, "app")
		_ = s.Save(r, w)
	}
}

// One of several in a map.
func byName(key []byte) map[string]http.Handler {
	managers := map[string]*scs.SessionManager{
		"admin": scs.New(), // want `session cookie is sent without Secure, so browsers`
	}
	handlers := map[string]http.Handler{}
	for name, m := range managers {
		handlers[name] = m.LoadAndSave(http.NotFoundHandler())
	}
	return handlers
}

// Options that a helper makes.
func options(maxAge int) *sessions.Options {
	return &sessions.Options{Path: "/", MaxAge: maxAge, HttpOnly: true} // want `session cookie is sent without Secure, so browsers`
}

func withOptionsOfAHelper(key []byte) *sessions.CookieStore {
	store := sessions.NewCookieStore(key)
	store.Options = options(3600)
	return store
}

// Options of the session, set in a helper.
func remember(s *sessions.Session, days int) {
	s.Options = &sessions.Options{Path: "/", MaxAge: 86400 * days} // want `session cookie is sent without Secure, so browsers`
}

func login(w http.ResponseWriter, r *http.Request, store sessions.Store) {
	s, _ := store.Get(r, "app")
	remember(s, 14)
	_ = s.Save(r, w)
}

// A store in an interface variable.
func behindAnInterface(router *gin.Engine, key []byte) {
	var store gin_sessions.Store = memstore.NewStore(key) // want `session cookie is sent without Secure, so browsers`
	router.Use(gin_sessions.Sessions("app", store))
}

// Looking at a store configures nothing.
func inspect(m *scs.SessionManager) { log.Print(m.Lifetime, m.Cookie.Name, m.Cookie.Secure) }

func inspected(mux http.Handler) http.Handler {
	m := scs.New() // want `session cookie is sent without Secure, so browsers`
	inspect(m)
	return m.LoadAndSave(mux)
}

// Silent from here on.

var (
	securedOnce    sync.Once
	securedManager *scs.SessionManager
)

func getSecured() *scs.SessionManager {
	securedOnce.Do(func() {
		securedManager = scs.New()
		securedManager.Cookie.Secure = os.Getenv("ENV") == "production"
	})
	return securedManager
}

func madeAndSecuredOnce(mux http.Handler) http.Handler { return getSecured().LoadAndSave(mux) }

var securedOnceValue = sync.OnceValue(func() *scs.SessionManager {
	m := scs.New()
	m.Cookie.Secure = true
	return m
})

func madeAndSecuredOnceValue(mux http.Handler) http.Handler {
	return securedOnceValue().LoadAndSave(mux)
}

type securedApp struct{ manager *scs.SessionManager }

func newSecuredApp() *securedApp { return &securedApp{manager: scs.New()} }

func (a *securedApp) enableTLS() { a.manager.Cookie.Secure = true }

func (a *securedApp) handler(mux http.Handler) http.Handler { return a.manager.LoadAndSave(mux) }

type indirect struct{ app *securedFiles }

type securedFiles struct{ store *sessions.FilesystemStore }

func newIndirect(key []byte) *indirect {
	return &indirect{app: &securedFiles{store: sessions.NewFilesystemStore("", key)}}
}

func (i *indirect) secure() { i.app.store.Options.Secure = true }

// Stores that a table configures.
func byTable(mux http.Handler) []http.Handler {
	var out []http.Handler
	for _, row := range []struct {
		name   string
		secure bool
	}{{"app", true}, {"admin", true}} {
		m := scs.New()
		m.Cookie.Name, m.Cookie.Secure = row.name, row.secure
		out = append(out, m.LoadAndSave(mux))
	}
	return out
}

func allOfThem(mux http.Handler) []http.Handler {
	a, b := scs.New(), scs.New()
	for _, m := range []*scs.SessionManager{a, b} {
		m.Cookie.Secure = true
	}
	return []http.Handler{a.LoadAndSave(mux), b.LoadAndSave(mux)}
}

func closureSecures(mux http.Handler, prod bool) http.Handler {
	m := scs.New()
	setup := func() {
		if prod {
			m.Cookie.Secure = true
		}
	}
	setup()
	return m.LoadAndSave(mux)
}

// Configurer is not seen: it may do anything.
type Configurer interface{ Configure(m *scs.SessionManager) }

func configuredByUnknownCode(mux http.Handler, c Configurer) http.Handler {
	m := scs.New()
	c.Configure(m)
	return m.LoadAndSave(mux)
}

func configuredByOptions(mux http.Handler, options ...func(*scs.SessionManager)) http.Handler {
	m := scs.New()
	for _, o := range options {
		o(m)
	}
	return m.LoadAndSave(mux)
}

type option func(*scs.SessionManager)

func withSecure() option { return func(m *scs.SessionManager) { m.Cookie.Secure = true } }

func build(options ...option) *scs.SessionManager {
	m := scs.New()
	for _, o := range options {
		o(m)
	}
	return m
}

func builtWithAnOption(mux http.Handler) http.Handler { return build(withSecure()).LoadAndSave(mux) }

func secureCookie(c *scs.SessionCookie) { c.Secure = true }

func partIsPassed(mux http.Handler) http.Handler {
	m := scs.New()
	secureCookie(&m.Cookie)
	return m.LoadAndSave(mux)
}

func partInAVariable(mux http.Handler) http.Handler {
	m := scs.New()
	c := &m.Cookie
	c.Secure = true
	return m.LoadAndSave(mux)
}

func optionsInAVariable(key []byte) *sessions.FilesystemStore {
	store := sessions.NewFilesystemStore("", key)
	o := store.Options
	o.Secure = true
	return store
}

func replacedByAParameter(key []byte, o *sessions.Options) *sessions.FilesystemStore {
	store := sessions.NewFilesystemStore("", key)
	store.Options = o
	return store
}

func optionsCopied(key []byte, other *sessions.CookieStore) *sessions.FilesystemStore {
	store := sessions.NewFilesystemStore("", key)
	o := *other.Options
	store.Options = &o
	return store
}

func securedOptions(secure bool) *sessions.Options {
	return &sessions.Options{Path: "/", Secure: secure}
}

func withSecuredOptions(key []byte, secure bool) *sessions.CookieStore {
	store := sessions.NewCookieStore(key)
	store.Options = securedOptions(secure)
	return store
}

func behindAnInterfaceSecured(router *gin.Engine, key []byte, secure bool) {
	var store gin_sessions.Store = memstore.NewStore(key)
	store.Options(gin_sessions.Options{Path: "/", Secure: secure})
	router.Use(gin_sessions.Sessions("app", store))
}

func logout(w http.ResponseWriter, r *http.Request, store sessions.Store) {
	s, _ := store.Get(r, "app")
	s.Options = &sessions.Options{Path: "/", MaxAge: -1}
	_ = s.Save(r, w)
}

var registry = map[string]*scs.SessionManager{}

func register(name string) {
	registry[name] = scs.New()
	registry[name].Cookie.Secure = true
}

func fromTheRegistry(name string, mux http.Handler) http.Handler {
	return registry[name].LoadAndSave(mux)
}
