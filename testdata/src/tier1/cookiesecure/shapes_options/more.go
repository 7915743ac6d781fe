package shapes_options

import (
	"crypto/rand"
	"errors"
	"net/http"
)

type cookieOption func(*http.Cookie)

func cookieSecure(on bool) cookieOption {
	return func(c *http.Cookie) { c.Secure = on }
}

func cookiePath(path string) cookieOption {
	return func(c *http.Cookie) { c.Path = path }
}

func cookieWith(name string, options ...cookieOption) *http.Cookie {
	c := &http.Cookie{Name: name, Value: rand.Text(), Secure: true}
	for _, o := range options {
		o(c)
	}
	return c
}

func turnedOffByAnOption(w http.ResponseWriter) {
	http.SetCookie(w, cookieWith("off", cookiePath("/"), cookieSecure(false))) // want `cookie "off" is sent without Secure, so browsers`
}

func sendWith(w http.ResponseWriter, name string, options ...cookieOption) {
	http.SetCookie(w, cookieWith(name, options...))
}

func turnedOffInASender(w http.ResponseWriter) {
	sendWith(w, "sender", cookieSecure(false)) // want `cookie "sender" is sent without Secure, so browsers`
}

// cookieSettings are the project's own, the options are about them.
type cookieSettings struct {
	path   string
	secure bool
}

type cookieSetting func(*cookieSettings)

func settingSecure(on bool) cookieSetting { return func(s *cookieSettings) { s.secure = on } }

func cookieFromSettings(name string, list ...cookieSetting) (*http.Cookie, error) {
	if name == "" {
		return nil, errors.New("no name")
	}
	s := cookieSettings{path: "/", secure: true}
	for _, set := range list {
		set(&s)
	}
	return &http.Cookie{Name: name, Value: rand.Text(), Path: s.path, Secure: s.secure}, nil
}

func turnedOffByASetting(w http.ResponseWriter) {
	c, err := cookieFromSettings("setting", settingSecure(false)) // want `cookie "setting" is sent without Secure, so browsers`
	if err != nil {
		return
	}
	http.SetCookie(w, c)
}
