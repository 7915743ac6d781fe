// Package literals sends cookies as they are written down.
package literals

import (
	"crypto/rand"
	"net/http"
	"time"
)

const refreshCookie = "refresh_token"

func pointerToALiteral(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: rand.Text(), HttpOnly: true}) // want `^cookie "sid" is sent without Secure, so browsers also send it over plain HTTP$`
}

func literalInAVariable(w http.ResponseWriter) {
	c := http.Cookie{Name: "sid", Value: rand.Text()} // want `cookie "sid" is sent without Secure, so browsers`
	http.SetCookie(w, &c)
}

func emptyLiteral(w http.ResponseWriter) {
	c := http.Cookie{} // want `cookie "sid" is sent without Secure, so browsers`
	c.Name = "sid"
	c.Value = rand.Text()
	http.SetCookie(w, &c)
}

func explicitlyOff(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{
		Name:     "sid",
		Value:    rand.Text(),
		Secure:   false, // want `cookie "sid" is sent without Secure, so browsers`
		HttpOnly: true,
	})
}

func explicitlyOffOnOneLine(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Secure: false, Value: rand.Text()}) // want `cookie "sid" is sent without Secure, so browsers`
}

func oneElementPerLine(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{ // want `cookie "sid" is sent without Secure, so browsers`
		Name:     "sid",
		Value:    rand.Text(),
		Path:     "/",
		HttpOnly: true,
		SameSite: http.SameSiteLaxMode,
	})
}

func closingBraceBehindTheLastElement(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "sid", // want `cookie "sid" is sent without Secure, so browsers`
		Value: rand.Text(), Path: "/",
		HttpOnly: true})
}

func severalElementsOnTheLastLine(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{ // want `cookie "sid" is sent without Secure, so browsers`
		Name: "sid", Value: rand.Text(),
		Path: "/", HttpOnly: true,
	})
}

func lastElementHasAComment(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{ // want `cookie "sid" is sent without Secure, so browsers`
		Name:     "sid",
		Value:    rand.Text(),
		HttpOnly: true, // no business of scripts
	})
}

func lastElementHasSeveralLines(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{ // want `cookie "sid" is sent without Secure, so browsers`
		Name:  "sid",
		Value: rand.Text(),
		Expires: time.Now().Add(
			24 * time.Hour,
		),
	})
}

func commentedOut(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{ // want `cookie "sid" is sent without Secure, so browsers`
		Name:  "sid",
		Value: rand.Text(),
		// Secure: true, // TODO: once there is a certificate
	})
}

func commentBetweenElements(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{ // want `cookie "sid" is sent without Secure, so browsers`
		// The load balancer looks at this one, too.
		Name: "sid",

		/* opaque */ Value: rand.Text(), /* 26 characters */
	})
}

func namedByAConstant(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: refreshCookie, Value: rand.Text()}) // want `cookie "refresh_token" is sent without Secure, so browsers`
}

func namedByAConstantExpression(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "app_" + refreshCookie, Value: rand.Text()}) // want `cookie "app_refresh_token" is sent without Secure, so browsers`
}

func namedAtRunTime(w http.ResponseWriter, tenant string) {
	http.SetCookie(w, &http.Cookie{Name: "sid_" + tenant, Value: rand.Text()}) // want `^cookie is sent without Secure, so browsers also send it over plain HTTP$`
}

func preferencesAreCookiesToo(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "theme", Value: "dark"}) // want `cookie "theme" is sent without Secure, so browsers`
}

func twoCookies(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "access", Value: rand.Text(), Secure: true})
	http.SetCookie(w, &http.Cookie{Name: "refresh", Value: rand.Text()}) // want `cookie "refresh" is sent without Secure, so browsers`
}

type sessionCookie = http.Cookie

func aliasOfTheType(w http.ResponseWriter) {
	http.SetCookie(w, &sessionCookie{Name: "sid", Value: rand.Text()}) // want `cookie "sid" is sent without Secure, so browsers`
}

func inParentheses(w http.ResponseWriter) {
	http.SetCookie(w, (&http.Cookie{Name: "sid", Value: rand.Text()})) // want `cookie "sid" is sent without Secure, so browsers`
}

func sentTwice(w http.ResponseWriter, again bool) {
	c := &http.Cookie{Name: "sid", Value: rand.Text()} // want `cookie "sid" is sent without Secure, so browsers`
	http.SetCookie(w, c)
	if again {
		http.SetCookie(w, c)
	}
}

// Silent from here on.

func secured(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: rand.Text(), Secure: true})
}

// The name is empty: net/http writes no header.
func nothingIsSent(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{})
}

// The browser drops these without Secure, and cookieinvalid says so.
func leftToCookieInvalid(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "__Host-sid", Value: rand.Text(), Path: "/"})
	http.SetCookie(w, &http.Cookie{Name: "__Secure-sid", Value: rand.Text()})
	http.SetCookie(w, &http.Cookie{Name: "embed", Value: rand.Text(), SameSite: http.SameSiteNoneMode})
	http.SetCookie(w, &http.Cookie{Name: "widget", Value: rand.Text(), Partitioned: true})
}
