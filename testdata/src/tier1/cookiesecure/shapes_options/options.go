// Package shapes_options builds cookies with functional options. An option that
// turns Secure off is reported at its argument.
package shapes_options

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

func httpOnly(c *http.Cookie) { c.HttpOnly = true }

func secured(c *http.Cookie) { c.Secure = true }

func newCookie(name string, options ...option) *http.Cookie {
	c := &http.Cookie{Name: name, Value: rand.Text(), Secure: true}
	for _, o := range options {
		o(c)
	}
	return c
}

func setCookie(w http.ResponseWriter, name string, options ...option) {
	http.SetCookie(w, newCookie(name, options...))
}

// The loop is in the caller.
func optionsInASlice(w http.ResponseWriter) {
	c := &http.Cookie{Name: "slice", Value: rand.Text()} // want `cookie "slice" is sent without Secure, so browsers`
	for _, o := range []option{withPath("/"), httpOnly} {
		o(c)
	}
	http.SetCookie(w, c)
}

func oneOption(w http.ResponseWriter) {
	c := &http.Cookie{Name: "one", Value: rand.Text()}
	withSecure(false)(c) // want `cookie "one" is sent without Secure, so browsers`
	http.SetCookie(w, c)
}

// settings are the project's own, the options are about them.
type settings struct {
	path   string
	secure bool
}

type setting func(*settings)

func secureSetting(on bool) setting { return func(s *settings) { s.secure = on } }

func pathSetting(path string) setting { return func(s *settings) { s.path = path } }

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

// changer is an option with a method.
type changer interface{ change(*http.Cookie) }

type secureChanger bool

func (s secureChanger) change(c *http.Cookie) { c.Secure = bool(s) }

// Silent from here on.

func noOption(w http.ResponseWriter) {
	http.SetCookie(w, newCookie("default"))
	setCookie(w, "default", withPath("/admin"))
}

func turnedOnByAnOption(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, newCookie("on", withSecure(true)))
	http.SetCookie(w, newCookie("tls", withSecure(r.TLS != nil)))
}

func turnedOnAtLast(w http.ResponseWriter) {
	http.SetCookie(w, newCookie("last", withSecure(false), withSecure(true)))
}

func optionWithoutParameter(w http.ResponseWriter) {
	c := &http.Cookie{Name: "plain", Value: rand.Text()}
	for _, o := range []option{withPath("/"), secured} {
		o(c)
	}
	http.SetCookie(w, c)
}

// unknown options may do anything.
func optionsOfTheCaller(w http.ResponseWriter, options ...option) {
	c := &http.Cookie{Name: "caller", Value: rand.Text()}
	for _, o := range options {
		o(c)
	}
	http.SetCookie(w, c)
}

func optionsThatGrow(w http.ResponseWriter, prod bool) {
	options := []option{withPath("/"), withSecure(false)}
	if prod {
		options = append(options, withSecure(true))
	}
	http.SetCookie(w, newCookie("grown", options...))
}

func settingDefault(w http.ResponseWriter, r *http.Request) {
	if c, err := fromSettings("default", pathSetting("/")); err == nil {
		http.SetCookie(w, c)
	}
	if c, err := fromSettings("tls", secureSetting(r.TLS != nil)); err == nil {
		http.SetCookie(w, c)
	}
}

func changedByTheCaller(w http.ResponseWriter, list ...changer) {
	c := &http.Cookie{Name: "changed", Value: rand.Text()}
	for _, x := range list {
		x.change(c)
	}
	http.SetCookie(w, c)
}
