// Package managers configures session libraries so that browsers drop their
// cookies.
package managers

import (
	"net/http"

	"github.com/alexedwards/scs/v2"
	ginsessions "github.com/gin-contrib/sessions"
	"github.com/gin-contrib/sessions/cookie"
	"github.com/gorilla/sessions"
)

// NewCookieStore sets None since 1.3.0.
func secureTurnedOff(key []byte) *sessions.CookieStore {
	store := sessions.NewCookieStore(key)
	store.Options.Secure = false // want `^session cookie is sent without Secure: browsers drop cookies that have SameSite=None, which is the default of the library, but not Secure$`
	return store
}

func noneWithoutSecure(key []byte) *sessions.CookieStore {
	store := sessions.NewCookieStore(key)
	store.Options = &sessions.Options{Path: "/", HttpOnly: true, SameSite: http.SameSiteNoneMode} // want `^session cookie is sent without Secure: browsers drop cookies that have SameSite=None but not Secure$`
	return store
}

func ginNoneWithoutSecure(key []byte) ginsessions.Store {
	store := cookie.NewStore(key)
	store.Options(ginsessions.Options{Path: "/", SameSite: http.SameSiteNoneMode}) // want `session cookie is sent without Secure: browsers drop cookies that have SameSite=None`
	return store
}

func manager() *scs.SessionManager {
	m := scs.New() // want `^session cookie is sent without Secure: browsers drop cookies whose name begins with __Host-`
	m.Cookie.Name = "__Host-session"
	return m
}

func cookieReplaced() *scs.SessionManager {
	m := scs.New()
	m.Cookie = scs.SessionCookie{Name: "__Host-session", Secure: true, HttpOnly: true} // want `^session cookie is sent without Path=/: browsers drop cookies whose name begins with __Host-`
	return m
}

func domains(key []byte) *sessions.CookieStore {
	store := sessions.NewCookieStore(key)
	store.Options.Domain = "localhost:8080" // want `^session cookie is sent without a Domain: Domain=localhost:8080 is no domain because of the port 8080, and net/http leaves it out$`
	return store
}

func ginDomain(key []byte) ginsessions.Store {
	store := cookie.NewStore(key)
	store.Options(ginsessions.Options{Path: "/", Secure: true, Domain: "my_shop.example.com"}) // want `^session cookie is sent without a Domain: Domain=my_shop.example.com is no domain because of the underscore,`
	return store
}

func scsName() *scs.SessionManager {
	m := scs.New()
	m.Cookie.Secure = true
	m.Cookie.Name = "my session" // want `^session cookie is never sent: its name is no token`
	return m
}

// Silent from here on.

func goodDomain(key []byte, domain string) (a, b *sessions.CookieStore) {
	a, b = sessions.NewCookieStore(key), sessions.NewCookieStore(key)
	a.Options.Domain = "example.com"
	b.Options.Domain = domain
	return a, b
}

func defaults(key []byte) *sessions.CookieStore { return sessions.NewCookieStore(key) }

func bothTurnedOff(key []byte) *sessions.CookieStore {
	store := sessions.NewCookieStore(key)
	store.Options.Secure = false
	store.Options.SameSite = http.SameSiteLaxMode
	return store
}

func configured(key []byte, https bool) *sessions.CookieStore {
	store := sessions.NewCookieStore(key)
	store.Options.Secure = https
	return store
}

func replacedWithoutNone(key []byte) *sessions.CookieStore {
	store := sessions.NewCookieStore(key)
	store.Options = &sessions.Options{Path: "/", HttpOnly: true}
	return store
}

// What the store sets is not known here.
func optionsOfTheSession(w http.ResponseWriter, r *http.Request, store sessions.Store) {
	session, _ := store.Get(r, "app")
	session.Options.Secure = false
	_ = session.Save(r, w)
}

func securedManager() *scs.SessionManager {
	m := scs.New()
	m.Cookie.Name = "__Host-session"
	m.Cookie.Secure = true
	return m
}
