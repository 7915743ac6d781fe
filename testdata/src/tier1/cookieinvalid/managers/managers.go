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

// Silent from here on.

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
