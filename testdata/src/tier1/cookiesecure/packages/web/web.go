// Package web sends the cookies of other packages.
package web

import (
	"net/http"

	"github.com/gorilla/sessions"

	"tier1/cookiesecure/packages/cookies"
	"tier1/cookiesecure/packages/wrap"
)

func constructor(w http.ResponseWriter) {
	http.SetCookie(w, cookies.New("sid")) // want `cookie "sid" is sent without Secure`
}

func constructorWithError(w http.ResponseWriter) {
	c, err := cookies.WithError("sid") // want `cookie "sid" is sent without Secure`
	if err != nil {
		return
	}
	http.SetCookie(w, c)
}

func constructorByValue(w http.ResponseWriter) {
	c := cookies.ByValue() // want `cookie "copy" is sent without Secure`
	http.SetCookie(w, &c)
}

func softened(w http.ResponseWriter) {
	c := cookies.Secured("sid")
	cookies.Soften(c) // want `cookie "sid" is sent without Secure`
	http.SetCookie(w, c)
}

func sender(w http.ResponseWriter) {
	cookies.Send(w, &http.Cookie{Name: "sid"}) // want `cookie "sid" is sent without Secure`
}

func flatWrapper(w http.ResponseWriter, token string) {
	cookies.Set(w, "sid", token, false) // want `cookie "sid" is sent without Secure`
}

func constantOfAnotherPackage(w http.ResponseWriter, token string) {
	cookies.Set(w, "sid", token, cookies.HTTPS()) // want `cookie "sid" is sent without Secure`
}

func threePackagesDeep(w http.ResponseWriter, token string) {
	wrap.Login(w, token, false)       // want `cookie "login" is sent without Secure`
	http.SetCookie(w, wrap.Session()) // want `cookie "session" is sent without Secure`
}

func manager(mux http.Handler) http.Handler {
	m := cookies.Manager() // want `session cookie is sent without Secure`
	return m.LoadAndSave(mux)
}

func managerThatIsKept() http.Handler {
	m := cookies.Manager() // want `session cookie is sent without Secure`
	return cookies.Keep(m)
}

func store(key []byte) http.Handler {
	s := cookies.Store(key) // want `session cookie is sent without Secure`
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		session, _ := s.Get(r, "app")
		_ = session.Save(r, w)
	})
}

func attached(key []byte, set func(string, any)) {
	s := sessions.NewCookieStore(key)
	s.Options.SameSite = http.SameSiteLaxMode
	s.Options.Secure = false // want `session cookie is sent without Secure`
	cookies.Attach(s, set)
}

// Silent from here on.

func secured(w http.ResponseWriter, c *http.Cookie) {
	http.SetCookie(w, cookies.Secured("sid"))
	cookies.Send(w, c)
	hardened := cookies.New("sid")
	cookies.Harden(hardened)
	http.SetCookie(w, hardened)
}

func securedAfterwards(w http.ResponseWriter) {
	c, err := cookies.WithError("sid")
	if err != nil {
		return
	}
	c.Secure = true
	http.SetCookie(w, c)
}

func decidedAtRunTime(w http.ResponseWriter, r *http.Request, token string, jar *cookies.Jar) {
	cookies.Set(w, "sid", token, r.TLS != nil)
	wrap.Login(w, token, r.TLS != nil)
	jar.Set(w, "sid", token)
}

func deleted(w http.ResponseWriter) {
	http.SetCookie(w, cookies.Deletion("sid"))
	c := cookies.New("sid")
	c.MaxAge = -1
	http.SetCookie(w, c)
}

// Reported where it is decided.
func decidedByTheOtherPackage(w http.ResponseWriter, token string) {
	cookies.SetInsecurely(w, "sid", token)
	http.SetCookie(w, cookies.SentHereToo())
	wrap.Plain(w, token)
}

func configured(mux http.Handler, https bool) http.Handler {
	m := cookies.Manager()
	m.Cookie.Secure = https
	return m.LoadAndSave(mux)
}

func configuredByTheOtherPackage() http.Handler {
	m := cookies.Manager()
	cookies.Secure(m)
	return cookies.Keep(m)
}
