// Package unused has comments without a finding.
package unused

import "net/http"

func used(w http.ResponseWriter, v string) {
	//cookielint:ignore cookiesecure,cookiehttponly the proxy adds it
	http.SetCookie(w, &http.Cookie{Name: "a", Value: v})
	http.SetCookie(w, &http.Cookie{Name: "a", Value: v}) //nolint:cookielint
	//cookielint:ignore cookiesecure the proxy adds it
	http.SetCookie(w, &http.Cookie{Name: "a", Value: v}) //nolint:cookiehttponly
}

func notUsed(w http.ResponseWriter, v string) {
	/* want `^this comment ignores nothing: cookiehttponly has no finding here$` */ //cookielint:ignore cookiesecure,cookiehttponly the proxy adds it
	http.SetCookie(w, &http.Cookie{Name: "a", Value: v, HttpOnly: true})
	/* want `cookiesecure has no finding here$` `cookiehttponly has no finding here$` */ //lint:ignore cookiesecure,SA1000,cookiehttponly the proxy adds it
	http.SetCookie(w, &http.Cookie{Name: "a", Value: v, HttpOnly: true, Secure: true})
	http.SetCookie(w, &http.Cookie{Name: "a", Value: v, HttpOnly: true, Secure: true}) /* want `^this comment ignores nothing: cookielint has no finding here$` */ //nolint:cookielint,gosec
	http.SetCookie(w, &http.Cookie{Name: "a", Value: v, HttpOnly: true, Secure: true}) /* want `cookiesecure has no finding here$` */                              //nolint:cookiesecure
}

func forOthers(w http.ResponseWriter, v string) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: v, HttpOnly: true, Secure: true}) //nolint
	http.SetCookie(w, &http.Cookie{Name: "a", Value: v, HttpOnly: true, Secure: true}) //nolint:gosec
	http.SetCookie(w, &http.Cookie{Name: "a", Value: v, HttpOnly: true, Secure: true}) //lint:ignore SA1000 it is right
}

// Two comments about one finding are both of use.
func twice(w http.ResponseWriter, v string) {
	//cookielint:ignore cookiesecure the proxy adds it
	http.SetCookie(w, &http.Cookie{Name: "a", Value: v, HttpOnly: true}) //cookielint:ignore cookiesecure the proxy adds it
}
