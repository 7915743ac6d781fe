// Package options turns Secure off with functional options. The engine does not
// see which options a variadic parameter holds, so none of them turns Secure
// off.
package options

import (
	"crypto/rand"
	"errors"
	"net/http"
)

type option func(*http.Cookie)

func withSecure(on bool) option {
	return func(c *http.Cookie) { c.Secure = on }
}

func withPath(path string) option {
	return func(c *http.Cookie) { c.Path = path }
}

func newCookie(name string, options ...option) *http.Cookie {
	c := &http.Cookie{Name: name, Value: rand.Text(), Secure: true}
	for _, o := range options {
		o(c)
	}
	return c
}

func turnedOffByAnOption(w http.ResponseWriter) {
	http.SetCookie(w, newCookie("off", withPath("/"), withSecure(false))) // want `cookie "off" is sent without Secure, so browsers`
}

func setCookie(w http.ResponseWriter, name string, options ...option) {
	http.SetCookie(w, newCookie(name, options...))
}

func turnedOffInASender(w http.ResponseWriter) {
	setCookie(w, "sender", withSecure(false)) // want `cookie "sender" is sent without Secure, so browsers`
}

// settings are the project's own, the options are about them.
type settings struct {
	path   string
	secure bool
}

type setting func(*settings)

func secureSetting(on bool) setting { return func(s *settings) { s.secure = on } }

func fromSettings(name string, list ...setting) (*http.Cookie, error) {
	if name == "" {
		return nil, errors.New("no name")
	}
	s := settings{path: "/", secure: true}
	for _, set := range list {
		set(&s)
	}
	return &http.Cookie{Name: name, Value: rand.Text(), Path: s.path, Secure: s.secure}, nil
}

func turnedOffByASetting(w http.ResponseWriter) {
	c, err := fromSettings("setting", secureSetting(false)) // want `cookie "setting" is sent without Secure, so browsers`
	if err != nil {
		return
	}
	http.SetCookie(w, c)
}
