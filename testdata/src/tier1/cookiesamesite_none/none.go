// Package cookiesamesite_none is checked with -cookiesamesite.none.
package cookiesamesite_none

import (
	"crypto/rand"
	"net/http"

	"github.com/gorilla/sessions"
)

func literal(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{
		Name:     "session_id",
		Value:    rand.Text(),
		Secure:   true,
		SameSite: http.SameSiteNoneMode, // want `^cookie "session_id" is sent with SameSite=None, so every site can make browsers send it; keep None only for cross-site embedding$`
	})
}

func store(key []byte) *sessions.CookieStore {
	store := sessions.NewCookieStore(key)
	store.Options.SameSite = http.SameSiteNoneMode // want `^session cookie is sent with SameSite=None, so every site`
	return store
}

// Silent from here on.

func others(w http.ResponseWriter, mode http.SameSite, partitioned bool) {
	http.SetCookie(w, &http.Cookie{Name: "embed", Value: rand.Text(), SameSite: http.SameSiteNoneMode, Secure: true})
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: rand.Text(), SameSite: http.SameSiteNoneMode, Secure: true, Partitioned: true})
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: rand.Text(), SameSite: http.SameSiteNoneMode, Secure: true, Partitioned: partitioned})
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: rand.Text(), SameSite: mode, Secure: true})
	http.SetCookie(w, &http.Cookie{Name: "sid", MaxAge: -1, SameSite: http.SameSiteNoneMode, Secure: true})
}

func noneByDefault(key []byte) *sessions.CookieStore { return sessions.NewCookieStore(key) }
