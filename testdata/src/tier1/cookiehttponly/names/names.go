// Package names sends cookies that scripts are meant to read, and some whose
// names only resemble those.
package names

import (
	"crypto/rand"
	"net/http"

	"github.com/gin-gonic/gin"
)

const csrfCookie = "csrf_token"

func onlyAlike(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "slang", Value: "1"})          // want `cookie "slang" is sent without HttpOnly, so scripts`
	http.SetCookie(w, &http.Cookie{Name: "thematic", Value: "1"})       // want `cookie "thematic" is sent without HttpOnly, so scripts`
	http.SetCookie(w, &http.Cookie{Name: "darkroom", Value: "1"})       // want `cookie "darkroom" is sent without HttpOnly, so scripts`
	http.SetCookie(w, &http.Cookie{Name: "colorado_sid", Value: "1"})   // want `cookie "colorado_sid" is sent without HttpOnly, so scripts`
	http.SetCookie(w, &http.Cookie{Name: "localeditor", Value: "1"})    // want `cookie "localeditor" is sent without HttpOnly, so scripts`
	http.SetCookie(w, &http.Cookie{Name: "session_token", Value: "1"})  // want `cookie "session_token" is sent without HttpOnly, so scripts`
	http.SetCookie(w, &http.Cookie{Name: "oauth_state", Value: "1"})    // want `cookie "oauth_state" is sent without HttpOnly, so scripts`
	http.SetCookie(w, &http.Cookie{Name: "remember_token", Value: "1"}) // want `cookie "remember_token" is sent without HttpOnly, so scripts`
}

func moreThanYesOrNo(w http.ResponseWriter, c *gin.Context, who string, known bool) {
	http.SetCookie(w, &http.Cookie{Name: "logged_in", Value: who})           // want `cookie "logged_in" is sent without HttpOnly, so scripts`
	http.SetCookie(w, &http.Cookie{Name: "logged_in", Value: "true:" + who}) // want `cookie "logged_in" is sent without HttpOnly, so scripts`
	c.SetCookie("login", "1", 3600, "/", "", true, false)                    // want `cookie "login" is sent without HttpOnly, so scripts`
	value := "true"
	if known {
		value = who
	}
	http.SetCookie(w, &http.Cookie{Name: "known", Value: value}) // want `cookie "known" is sent without HttpOnly, so scripts`
}

type service struct{ SessionCookieName, XSRFCookieName, csrfToken string }

func (s *service) called(w http.ResponseWriter, csrf string) {
	http.SetCookie(w, &http.Cookie{Name: s.SessionCookieName, Value: "1"})           // want `cookie is sent without HttpOnly, so scripts`
	http.SetCookie(w, &http.Cookie{Name: "session_" + s.XSRFCookieName, Value: "1"}) // want `is sent without HttpOnly, so scripts`
	http.SetCookie(w, &http.Cookie{Name: s.SessionCookieName, Value: s.csrfToken})   // want `cookie is sent without HttpOnly, so scripts`
	sendReadable(w, s.SessionCookieName, csrf)
}

func sendReadable(w http.ResponseWriter, name, value string) {
	http.SetCookie(w, &http.Cookie{Name: name, Value: value}) // want `cookie is sent without HttpOnly, so scripts`
}

func renamedBeforeItIsSent(w http.ResponseWriter) {
	c := &http.Cookie{Name: "csrf", Value: rand.Text()} // want `cookie "sid" is sent without HttpOnly, so scripts`
	c.Name = "sid"
	http.SetCookie(w, c)
}

type csrfGuard struct {
	config              csrfConfig
	session             csrfSession
	main                *settings
	sessionCookie, name string
}

type csrfConfig struct{ CookieName, AuthCookie string }

type csrfSession struct{ cookie string }

type settings struct {
	CookieName string
	guard      csrfGuard
}

// What is kept beside the token has a name that says so, and a type that only has the one
// with the name says nothing.
func (g csrfGuard) besideTheToken(w http.ResponseWriter, s settings) {
	http.SetCookie(w, &http.Cookie{Name: g.sessionCookie, Value: "1"})        // want `cookie is sent without HttpOnly, so scripts`
	http.SetCookie(w, &http.Cookie{Name: g.config.AuthCookie, Value: "1"})    // want `cookie is sent without HttpOnly, so scripts`
	http.SetCookie(w, &http.Cookie{Name: s.CookieName, Value: "1"})           // want `cookie is sent without HttpOnly, so scripts`
	http.SetCookie(w, &http.Cookie{Name: "sid_" + g.config.CookieName})       // want `is sent without HttpOnly, so scripts`
	http.SetCookie(w, &http.Cookie{Name: g.session.cookie, Value: "1"})       // want `cookie is sent without HttpOnly, so scripts`
	http.SetCookie(w, &http.Cookie{Name: g.main.CookieName, Value: "1"})      // want `cookie is sent without HttpOnly, so scripts`
	http.SetCookie(w, &http.Cookie{Name: ofSettings(g, s), Value: "1"})       // want `cookie is sent without HttpOnly, so scripts`
	http.SetCookie(w, &http.Cookie{Name: g.config.named(s.CookieName + "_")}) // want `cookie is sent without HttpOnly, so scripts`
}

func (g csrfGuard) eitherOfTwo(w http.ResponseWriter, s settings, own bool) {
	name := s.CookieName
	if own {
		name = g.name
	}
	http.SetCookie(w, &http.Cookie{Name: name, Value: "1"}) // want `cookie is sent without HttpOnly, so scripts`
}

func ofSettings(g csrfGuard, s settings) string { return s.CookieName }

func (c csrfConfig) named(name string) string { return name }

// Silent from here on.

// Double submit: a script copies the value into a header.
func doubleSubmit(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "csrf", Value: rand.Text(), Secure: true})
	http.SetCookie(w, &http.Cookie{Name: csrfCookie, Value: rand.Text(), Secure: true})
	http.SetCookie(w, &http.Cookie{Name: "_csrf", Value: rand.Text(), Secure: true})
	http.SetCookie(w, &http.Cookie{Name: "csrf_", Value: rand.Text(), Secure: true})
	http.SetCookie(w, &http.Cookie{Name: "csrfToken", Value: rand.Text(), Secure: true})
	http.SetCookie(w, &http.Cookie{Name: "CSRF-Token", Value: rand.Text(), Secure: true})
	http.SetCookie(w, &http.Cookie{Name: "XSRF-TOKEN", Value: rand.Text(), Secure: true})
	http.SetCookie(w, &http.Cookie{Name: "_xsrf", Value: rand.Text(), Secure: true})
	http.SetCookie(w, &http.Cookie{Name: "__Host-csrf", Value: rand.Text(), Secure: true, Path: "/"})
	http.SetCookie(w, &http.Cookie{Name: "anti-forgery-token", Value: rand.Text(), Secure: true})
	http.SetCookie(w, &http.Cookie{Name: "RequestForgeryToken", Value: rand.Text(), Secure: true})
}

func explicitlyReadable(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{
		Name:     csrfCookie,
		Value:    rand.Text(),
		HttpOnly: false, // a script copies it into X-CSRF-Token
		Secure:   true,
	})
}

func (s *service) doubleSubmitByName(w http.ResponseWriter, csrfName string) {
	http.SetCookie(w, &http.Cookie{Name: s.XSRFCookieName, Value: rand.Text(), Secure: true})
	http.SetCookie(w, &http.Cookie{Name: csrfName, Value: rand.Text(), Secure: true})
	forgery := csrfCookieName()
	http.SetCookie(w, &http.Cookie{Name: forgery, Value: rand.Text(), Secure: true})
}

func csrfCookieName() string { return rand.Text() }

func (g csrfGuard) doubleSubmitByType(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: g.name, Value: rand.Text(), Secure: true})
	http.SetCookie(w, &http.Cookie{Name: g.config.CookieName, Value: rand.Text(), Secure: true})
	name := g.config.CookieName
	http.SetCookie(w, &http.Cookie{Name: name, Value: rand.Text(), Secure: true})
}

func (s *settings) doubleSubmitByType(w http.ResponseWriter, c *csrfConfig, f csrfConfig) {
	http.SetCookie(w, &http.Cookie{Name: c.CookieName, Value: rand.Text(), Secure: true})
	http.SetCookie(w, &http.Cookie{Name: f.CookieName, Value: rand.Text(), Secure: true})
	http.SetCookie(w, &http.Cookie{Name: s.guard.name, Value: rand.Text(), Secure: true})
	http.SetCookie(w, &http.Cookie{Name: configured().CookieName, Value: rand.Text(), Secure: true})
}

func configured() csrfConfig { return csrfConfig{CookieName: rand.Text()} }

func preferences(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "theme", Value: "dark"})
	http.SetCookie(w, &http.Cookie{Name: "userTheme", Value: "dark"})
	http.SetCookie(w, &http.Cookie{Name: "lang", Value: "en"})
	http.SetCookie(w, &http.Cookie{Name: "ui.language", Value: "en"})
	http.SetCookie(w, &http.Cookie{Name: "NEXT_LOCALE", Value: "en"})
	http.SetCookie(w, &http.Cookie{Name: "i18n_redirected", Value: "en"})
	http.SetCookie(w, &http.Cookie{Name: "CookieConsent", Value: "yes"})
	http.SetCookie(w, &http.Cookie{Name: "consent", Value: "yes"})
	http.SetCookie(w, &http.Cookie{Name: "tz", Value: "UTC"})
	http.SetCookie(w, &http.Cookie{Name: "browser-timezone", Value: "UTC"})
	http.SetCookie(w, &http.Cookie{Name: "preferred_color_scheme", Value: "light"})
	http.SetCookie(w, &http.Cookie{Name: "colour", Value: "red"})
	http.SetCookie(w, &http.Cookie{Name: "darkMode", Value: "1"})
	http.SetCookie(w, &http.Cookie{Name: "sidebar_collapsed", Value: "1"})
	http.SetCookie(w, &http.Cookie{Name: "layout", Value: "wide"})
	http.SetCookie(w, &http.Cookie{Name: "banner-dismissed", Value: "1"})
}

func renamedToAPreference(w http.ResponseWriter) {
	c := http.Cookie{Value: "dark"}
	c.Name = "theme"
	http.SetCookie(w, &c)
}

// A script learns that somebody is logged in; what proves it is in another cookie.
func yesOrNo(w http.ResponseWriter, c *gin.Context) {
	http.SetCookie(w, &http.Cookie{Name: "logged_in", Value: "true", Secure: true})
	http.SetCookie(w, &http.Cookie{Name: "isLoggedIn", Value: "1", Secure: true})
	c.SetCookie("jwt_logged_in", "true", 3600, "/", "", true, false)
	c.SetCookie("has_account", "yes", 3600, "/", "", true, false)
}

func withGin(c *gin.Context) {
	c.SetCookie("csrf_token", rand.Text(), 3600, "/", "", true, false)
	c.SetCookie("lang", c.Query("lang"), 3600, "/", "", true, false)
}
