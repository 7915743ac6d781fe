// Package dynamic leaves Secure to a decision at run time: that is the user's
// decision, and most suppressions of cookie rules in public code are about
// reports on exactly this. Nothing here is reported.
package dynamic

import (
	"crypto/rand"
	"crypto/tls"
	"encoding/json"
	"flag"
	"net/http"
	"net/url"
	"os"
	"strconv"
	"strings"
)

type config struct {
	CookieSecure bool
	Insecure     bool
	BaseURL      string
	Certificates []tls.Certificate
	Cookie       struct{ Secure bool }
}

type server struct {
	cfg    config
	secure bool
}

func (s *server) configField(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: rand.Text(), Secure: s.cfg.CookieSecure})
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: rand.Text(), Secure: s.cfg.Cookie.Secure})
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: rand.Text(), Secure: !s.cfg.Insecure})
}

func (s *server) ownField(w http.ResponseWriter, r *http.Request) {
	c := &http.Cookie{Name: "sid", Value: rand.Text()}
	c.Secure = s.secure
	http.SetCookie(w, c)
}

func (s *server) certificates(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: rand.Text(), Secure: len(s.cfg.Certificates) > 0})
}

func (s *server) schemeOfTheBaseURL(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: rand.Text(), Secure: strings.HasPrefix(s.cfg.BaseURL, "https://")})
}

func (s *server) schemeOfTheIssuer(w http.ResponseWriter, issuer *url.URL) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: rand.Text(), Secure: issuer.Scheme == "https"})
}

func configParameter(w http.ResponseWriter, cfg config) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: rand.Text(), Secure: cfg.CookieSecure})
}

func configFromAFile(w http.ResponseWriter, data []byte) error {
	var cfg config
	if err := json.Unmarshal(data, &cfg); err != nil {
		return err
	}
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: rand.Text(), Secure: cfg.CookieSecure})
	return nil
}

var global config

func globalConfig(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: rand.Text(), Secure: global.CookieSecure})
}

// Set is called by others.
func Set(w http.ResponseWriter, name, value string, secure bool) {
	http.SetCookie(w, &http.Cookie{Name: name, Value: value, Secure: secure})
}

func environment(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: rand.Text(), Secure: os.Getenv("ENV") == "production"})
}

func parsedEnvironment(w http.ResponseWriter) {
	secure, err := strconv.ParseBool(os.Getenv("COOKIE_SECURE"))
	if err != nil {
		secure = false
	}
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: rand.Text(), Secure: secure})
}

func presentInTheEnvironment(w http.ResponseWriter) {
	_, dev := os.LookupEnv("DEV")
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: rand.Text(), Secure: !dev})
}

var secureFlag = flag.Bool("secure", false, "send cookies over HTTPS only")

func commandLine(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: rand.Text(), Secure: *secureFlag})
}

func connection(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: rand.Text(), Secure: r.TLS != nil})
}

func connectionOfTheProxy(w http.ResponseWriter, r *http.Request) {
	secure := r.TLS != nil || r.Header.Get("X-Forwarded-Proto") == "https"
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: rand.Text(), Secure: secure})
}

// Never true without a middleware that fills it in; the strict group says so.
func schemeOfTheRequest(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: rand.Text(), Secure: r.URL.Scheme == "https"})
}

func isHTTPS(r *http.Request) bool {
	if r.TLS != nil {
		return true
	}
	return r.Header.Get("X-Forwarded-Proto") == "https"
}

func functionResult(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: rand.Text(), Secure: isHTTPS(r)})
}

func (c config) secure() bool { return !c.Insecure }

func methodResult(w http.ResponseWriter, cfg config) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: rand.Text(), Secure: cfg.secure()})
}

func mapElement(w http.ResponseWriter, options map[string]bool) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: rand.Text(), Secure: options["secure"]})
}

func keepsWhatItIs(w http.ResponseWriter, c *http.Cookie, always bool) {
	c.Secure = c.Secure || always
	http.SetCookie(w, c)
}

func copiedFromAnother(w http.ResponseWriter, other *http.Cookie) {
	http.SetCookie(w, &http.Cookie{Name: other.Name, Value: rand.Text(), Secure: other.Secure, Path: other.Path})
}

var decorate = func(*http.Cookie) {}

// Customize replaces what is done to every cookie.
func Customize(f func(*http.Cookie)) { decorate = f }

func changedByUnknownCode(w http.ResponseWriter) {
	c := &http.Cookie{Name: "sid", Value: rand.Text()}
	decorate(c)
	http.SetCookie(w, c)
}

func changedByACallback(w http.ResponseWriter, options ...func(*http.Cookie)) {
	c := &http.Cookie{Name: "sid", Value: rand.Text()}
	for _, option := range options {
		option(c)
	}
	http.SetCookie(w, c)
}
