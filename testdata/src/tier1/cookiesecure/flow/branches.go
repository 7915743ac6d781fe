// Package flow sends cookies whose state depends on the way that control took.
package flow

import (
	"crypto/rand"
	"log"
	"net/http"
)

func offOnEveryBranch(w http.ResponseWriter, admin bool) {
	c := &http.Cookie{Name: "sid", Value: rand.Text()} // want `cookie "sid" is sent without Secure, so browsers`
	if admin {
		c.Path = "/admin"
	} else {
		c.Path = "/"
	}
	http.SetCookie(w, c)
}

func offWhereItReturnsEarly(w http.ResponseWriter, r *http.Request) {
	if r.TLS == nil {
		http.Redirect(w, r, "https://"+r.Host, http.StatusMovedPermanently)
		return
	}
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: rand.Text()}) // want `cookie "sid" is sent without Secure, so browsers`
}

func onOnlyWhereItReturns(w http.ResponseWriter, ok bool) {
	c := &http.Cookie{Name: "sid", Value: rand.Text()} // want `cookie "sid" is sent without Secure, so browsers`
	if !ok {
		c.Secure = true
		log.Print("rejected ", c)
		return
	}
	http.SetCookie(w, c)
}

func onOnlyWhereItPanics(w http.ResponseWriter, ok bool) {
	c := &http.Cookie{Name: "sid", Value: rand.Text()} // want `cookie "sid" is sent without Secure, so browsers`
	if !ok {
		c.Secure = true
		panic("rejected")
	}
	http.SetCookie(w, c)
}

func onOnlyWhereTheProcessEnds(w http.ResponseWriter, ok bool) {
	c := &http.Cookie{Name: "sid", Value: rand.Text()} // want `cookie "sid" is sent without Secure, so browsers`
	if !ok {
		c.Secure = true
		log.Fatal("rejected ", c)
	}
	http.SetCookie(w, c)
}

func turnedOffBehindTheBranch(w http.ResponseWriter, prod bool) {
	c := &http.Cookie{Name: "sid", Value: rand.Text()}
	if prod {
		c.Secure = true
	}
	c.Secure = false // want `cookie "sid" is sent without Secure, so browsers`
	http.SetCookie(w, c)
}

func offInEveryCase(w http.ResponseWriter, mode string) {
	c := &http.Cookie{Name: "sid", Value: rand.Text()} // want `cookie "sid" is sent without Secure, so browsers`
	switch mode {
	case "strict":
		c.SameSite = http.SameSiteStrictMode
	case "lax":
		c.SameSite = http.SameSiteLaxMode
	default:
		c.HttpOnly = true
	}
	http.SetCookie(w, c)
}

func sentFromEveryCase(w http.ResponseWriter, mode string) {
	c := &http.Cookie{Name: "sid", Value: rand.Text()} // want `cookie "sid" is sent without Secure, so browsers`
	switch mode {
	case "strict":
		c.SameSite = http.SameSiteStrictMode
		http.SetCookie(w, c)
	default:
		http.SetCookie(w, c)
	}
}

// Silent from here on.

func onInProduction(w http.ResponseWriter, prod bool) {
	c := &http.Cookie{Name: "sid", Value: rand.Text()}
	if prod {
		c.Secure = true
	}
	http.SetCookie(w, c)
}

func offInDevelopment(w http.ResponseWriter, dev bool) {
	c := &http.Cookie{Name: "sid", Value: rand.Text(), Secure: true}
	if dev {
		c.Secure = false
	}
	http.SetCookie(w, c)
}

func offUnlessOverTLS(w http.ResponseWriter, r *http.Request) {
	c := &http.Cookie{Name: "lb", Value: rand.Text(), Secure: false}
	if r.TLS != nil {
		c.Secure = true
		c.SameSite = http.SameSiteNoneMode
	}
	http.SetCookie(w, c)
}

func onOnEitherBranch(w http.ResponseWriter, admin bool) {
	c := &http.Cookie{Name: "sid", Value: rand.Text()}
	if admin {
		c.Secure = true
		c.Path = "/admin"
	} else {
		c.Secure = true
	}
	http.SetCookie(w, c)
}

func onInOneCase(w http.ResponseWriter, env string) {
	c := &http.Cookie{Name: "sid", Value: rand.Text()}
	switch env {
	case "production", "staging":
		c.Secure = true
	}
	http.SetCookie(w, c)
}

func onInEveryCase(w http.ResponseWriter, mode string) {
	c := &http.Cookie{Name: "sid", Value: rand.Text()}
	switch mode {
	case "strict":
		c.SameSite = http.SameSiteStrictMode
		c.Secure = true
	default:
		c.Secure = true
	}
	http.SetCookie(w, c)
}

func onInACaseThatFallsThrough(w http.ResponseWriter, level int) {
	c := &http.Cookie{Name: "sid", Value: rand.Text()}
	switch {
	case level > 1:
		c.HttpOnly = true
		fallthrough
	case level > 0:
		c.Secure = true
	}
	http.SetCookie(w, c)
}

func oneOfTwoCookies(w http.ResponseWriter, prod bool) {
	c := &http.Cookie{Name: "sid", Value: rand.Text()}
	if prod {
		c = &http.Cookie{Name: "sid", Value: rand.Text(), Secure: true}
	}
	http.SetCookie(w, c)
}

func sentEarlyWithout(w http.ResponseWriter, local bool) {
	c := &http.Cookie{Name: "sid", Value: rand.Text()}
	if local {
		http.SetCookie(w, c)
		return
	}
	c.Secure = true
	http.SetCookie(w, c)
}

func theRestIsFatal(w http.ResponseWriter, prod bool) {
	c := &http.Cookie{Name: "sid", Value: rand.Text()}
	if prod {
		c.Secure = true
	} else {
		log.Fatal("needs TLS")
	}
	http.SetCookie(w, c)
}

func orderedByAJump(w http.ResponseWriter, again bool) {
	c := &http.Cookie{Name: "sid", Value: rand.Text()}
	goto secure
send:
	http.SetCookie(w, c)
	return
secure:
	c.Secure = true
	if again {
		c.MaxAge = 3600
	}
	goto send
}
