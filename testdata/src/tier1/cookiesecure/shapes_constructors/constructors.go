// Package shapes_constructors has constructors whose result comes with an
// error, a flag or in a struct, from closures, from other constructors, or not
// on every way.
package shapes_constructors

import (
	"crypto/rand"
	"errors"
	"fmt"
	"net/http"
)

func wrapped(value string) (_ *http.Cookie, err error) {
	defer func() {
		if err != nil {
			err = fmt.Errorf("cookie: %w", err)
		}
	}()
	if value == "" {
		return nil, errors.New("empty")
	}
	return &http.Cookie{Name: "wrapped", Value: value}, nil // want `cookie "wrapped" is sent without Secure, so browsers`
}

func sendWrapped(w http.ResponseWriter, value string) error {
	c, err := wrapped(value)
	if err != nil {
		return err
	}
	http.SetCookie(w, c)
	return nil
}

func must(c *http.Cookie, err error) *http.Cookie {
	if err != nil {
		panic(err)
	}
	return c
}

func checked(value string) (*http.Cookie, error) {
	if value == "" {
		return nil, errors.New("empty")
	}
	return &http.Cookie{Name: "must", Value: value}, nil // want `cookie "must" is sent without Secure, so browsers`
}

func sendMust(w http.ResponseWriter) {
	http.SetCookie(w, must(checked(rand.Text())))
}

func pair() (access, refresh *http.Cookie) {
	access = &http.Cookie{Name: "access", Value: rand.Text(), Secure: true}
	refresh = &http.Cookie{Name: "refresh", Value: rand.Text()} // want `cookie "refresh" is sent without Secure, so browsers`
	return access, refresh
}

func sendPair(w http.ResponseWriter) {
	a, r := pair()
	http.SetCookie(w, a)
	http.SetCookie(w, r)
}

func base(name string) *http.Cookie {
	return &http.Cookie{Name: name, Value: rand.Text(), Path: "/"} // want `cookie "derived" is sent without Secure, so browsers`
}

func derived() *http.Cookie {
	c := base("derived")
	c.HttpOnly = true
	return c
}

func sendDerived(w http.ResponseWriter) { http.SetCookie(w, derived()) }

type issued struct {
	cookie *http.Cookie
	user   string
}

func issue(user string) issued {
	return issued{
		cookie: &http.Cookie{Name: "issued", Value: rand.Text()}, // want `cookie "issued" is sent without Secure, so browsers`
		user:   user,
	}
}

func sendIssued(w http.ResponseWriter, user string) {
	http.SetCookie(w, issue(user).cookie)
}

func chosen(strict bool) *http.Cookie {
	if strict {
		return &http.Cookie{Name: "chosen", SameSite: http.SameSiteStrictMode} // want `cookie "chosen" is sent without Secure, so browsers`
	}
	return &http.Cookie{Name: "chosen", SameSite: http.SameSiteLaxMode} // want `cookie "chosen" is sent without Secure, so browsers`
}

func sendChosen(w http.ResponseWriter, strict bool) {
	http.SetCookie(w, chosen(strict))
}

func throughAClosure(w http.ResponseWriter) {
	newCookie := func(name string) *http.Cookie {
		return &http.Cookie{Name: name, Value: rand.Text()} // want `cookie "closure" is sent without Secure, so browsers`
	}
	http.SetCookie(w, newCookie("closure"))
}

func factory(domain string) func(string) *http.Cookie {
	return func(value string) *http.Cookie {
		return &http.Cookie{Name: "factory", Value: value, Domain: domain} // want `cookie "factory" is sent without Secure, so browsers`
	}
}

func sendFromAFactory(w http.ResponseWriter) {
	newCookie := factory("example.com")
	http.SetCookie(w, newCookie(rand.Text()))
}

// Silent from here on.

func checkedAndSecured(w http.ResponseWriter) {
	c := must(quiet(rand.Text()))
	c.Secure = true
	http.SetCookie(w, c)
}

func quiet(value string) (*http.Cookie, error) {
	if value == "" {
		return nil, errors.New("empty")
	}
	return &http.Cookie{Name: "quiet", Value: value}, nil
}

// One literal of two has Secure: who calls cannot tell which it gets.
func either(prod bool) *http.Cookie {
	if prod {
		return &http.Cookie{Name: "either", Value: rand.Text(), Secure: true}
	}
	return &http.Cookie{Name: "either", Value: rand.Text()}
}

func sendEither(w http.ResponseWriter, prod bool) { http.SetCookie(w, either(prod)) }

func bothSecured() (access, refresh *http.Cookie) {
	access, refresh = &http.Cookie{Name: "access"}, &http.Cookie{Name: "refresh"}
	for _, c := range []*http.Cookie{access, refresh} {
		c.Secure = true
	}
	return
}

func sendBoth(w http.ResponseWriter) {
	a, r := bothSecured()
	http.SetCookie(w, a)
	http.SetCookie(w, r)
}

func deferredHardening() (c *http.Cookie) {
	defer func() { c.Secure = true }()
	return &http.Cookie{Name: "deferred", Value: rand.Text()}
}

func sendDeferred(w http.ResponseWriter) { http.SetCookie(w, deferredHardening()) }

func issueForLater(user string) issued {
	return issued{cookie: &http.Cookie{Name: "later", Value: rand.Text()}, user: user}
}

func sendLater(w http.ResponseWriter, r *http.Request) {
	i := issueForLater(r.FormValue("user"))
	i.cookie.Secure = r.TLS != nil
	http.SetCookie(w, i.cookie)
}

func factoryWith(secure bool) func(string) *http.Cookie {
	return func(value string) *http.Cookie {
		return &http.Cookie{Name: "factory", Value: value, Secure: secure}
	}
}

func sendFromFactories(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, factoryWith(true)(rand.Text()))
	http.SetCookie(w, factoryWith(r.TLS != nil)(rand.Text()))
}
