// Package directives has comments that are right, wrong, and for others.
package directives

import "net/http"

func right(w http.ResponseWriter, v string) {
	//cookielint:ignore cookiesecure,cookiehttponly the proxy adds it
	http.SetCookie(w, &http.Cookie{Name: "a", Value: v})
	//lint:ignore cookiesecure the proxy adds it
	http.SetCookie(w, &http.Cookie{Name: "a", Value: v}) //nolint:cookiehttponly
}

func withoutReason(w http.ResponseWriter, v string) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: v}) /* want `^this comment ignores nothing without a reason: write //cookielint:ignore cookiesecure reason$` */  //cookielint:ignore cookiesecure
	http.SetCookie(w, &http.Cookie{Name: "a", Value: v}) /* want `^this comment ignores nothing without a reason: write //lint:ignore SA1000,cookiesecure reason$` */ //lint:ignore SA1000,cookiesecure
	http.SetCookie(w, &http.Cookie{Name: "a", Value: v}) /* want `without a reason: write //cookielint:ignore cookiesecure,cookiehttponly reason` */                  //cookielint:ignore cookiesecure, cookiehttponly
	http.SetCookie(w, &http.Cookie{Name: "a", Value: v}) /* want `without a reason` */                                                                                //cookielint:ignore cookiesecure //
}

/* want `^this comment ignores nothing without a reason: write //cookielint:file-ignore cookiesecure reason$` */ //cookielint:file-ignore cookiesecure

func withoutRule(w http.ResponseWriter, v string) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: v}) /* want `^this comment ignores nothing: write //cookielint:ignore RULE reason$` */ //cookielint:ignore
}

func withoutVerb(w http.ResponseWriter, v string) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: v}) /* want `^this comment ignores nothing: there is no //cookielint:ingore; did you mean //cookielint:ignore\?$` */                     //cookielint:ingore cookiesecure the proxy adds it
	http.SetCookie(w, &http.Cookie{Name: "a", Value: v}) /* want `^this comment ignores nothing: there is no //cookielint:disable, only //cookielint:ignore and //cookielint:file-ignore$` */ //cookielint:disable cookiesecure the proxy adds it
	http.SetCookie(w, &http.Cookie{Name: "a", Value: v}) /* want `^this comment ignores nothing: write //cookielint: without a space before its name$` */                                     // cookielint:ignore cookiesecure the proxy adds it
}

func unknownRules(w http.ResponseWriter, v string) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: v}) /* want `^there is no rule "cookiesecur" that could be ignored; did you mean cookiesecure\?$` */ //cookielint:ignore cookiesecur the proxy adds it
	http.SetCookie(w, &http.Cookie{Name: "a", Value: v}) /* want `^there is no rule "SA1000" that could be ignored$` */                                   //cookielint:ignore SA1000,cookiesecure the proxy adds it
	http.SetCookie(w, &http.Cookie{Name: "a", Value: v}) /* want `^there is no rule "the" that could be ignored$` */                                      //cookielint:ignore the proxy adds it
}

func forOthers(w http.ResponseWriter, v string) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: v}) //lint:ignore SA1000
	http.SetCookie(w, &http.Cookie{Name: "a", Value: v}) //lint:ignore cookiesecur the proxy adds it
	http.SetCookie(w, &http.Cookie{Name: "a", Value: v}) //nolint:gosec,nosuch
	http.SetCookie(w, &http.Cookie{Name: "a", Value: v}) //nolint
	http.SetCookie(w, &http.Cookie{Name: "a", Value: v}) // Write cookielint:ignore where it is right.
}

// What ignores nothing can be ignored as well, in another form.
func ignored() {
	//nolint:cookieignore
	//cookielint:ignore
}
