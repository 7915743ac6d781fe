// Package strict sends cookies that only same-site requests carry.
package strict

import (
	"crypto/rand"
	"net/http"
)

func state(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{
		Name:     "oauth_state",
		Value:    rand.Text(),
		MaxAge:   300,
		SameSite: http.SameSiteStrictMode, // want `^cookie "oauth_state" is sent with SameSite=Strict: the browser will not send it on the provider's redirect, so the login always fails$`
	})
}

func nonce(w http.ResponseWriter) {
	c := &http.Cookie{Name: "oidc-nonce", Value: rand.Text()}
	c.SameSite = http.SameSiteStrictMode // want `cookie "oidc-nonce" is sent with SameSite=Strict: the browser`
	http.SetCookie(w, c)
}

func verifier(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "pkce_code_verifier", Value: rand.Text(), SameSite: http.SameSiteStrictMode})  // want `cookie "pkce_code_verifier" is sent with SameSite=Strict: the browser`
	http.SetCookie(w, &http.Cookie{Name: "__Host-codeVerifier", Value: rand.Text(), SameSite: http.SameSiteStrictMode}) // want `cookie "__Host-codeVerifier" is sent with SameSite=Strict: the browser`
}

func oneWord(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "oauthstate", Value: rand.Text(), SameSite: http.SameSiteStrictMode}) // want `cookie "oauthstate" is sent with SameSite=Strict: the browser`
}

func partlyKnown(w http.ResponseWriter, provider string) {
	http.SetCookie(w, &http.Cookie{Name: "saml_request_" + provider, Value: rand.Text(), SameSite: http.SameSiteStrictMode}) // want `cookie is sent with SameSite=Strict: the browser`
}

func keep(w http.ResponseWriter, name string) {
	http.SetCookie(w, &http.Cookie{Name: name, Value: rand.Text(), SameSite: http.SameSiteStrictMode}) // want `cookie "oauth_state" is sent with SameSite=Strict: the browser`
}

// No fix in keep: Strict is right for the other.
func login(w http.ResponseWriter) {
	keep(w, "oauth_state")
	keep(w, "session")
}

// Silent from here on.

func lax(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "oauth_state", Value: rand.Text(), SameSite: http.SameSiteLaxMode})
	http.SetCookie(w, &http.Cookie{Name: "pkce", Value: rand.Text(), SameSite: http.SameSiteNoneMode, Secure: true})
}

// None of these has to come back from a provider.
func others(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "session", Value: rand.Text(), SameSite: http.SameSiteStrictMode})
	http.SetCookie(w, &http.Cookie{Name: "sidebar_state", Value: rand.Text(), SameSite: http.SameSiteStrictMode})
	http.SetCookie(w, &http.Cookie{Name: "script-nonce", Value: rand.Text(), SameSite: http.SameSiteStrictMode})
	http.SetCookie(w, &http.Cookie{Name: "oauth_token", Value: rand.Text(), SameSite: http.SameSiteStrictMode})
	http.SetCookie(w, &http.Cookie{Name: "estate", Value: rand.Text(), SameSite: http.SameSiteStrictMode})
}

func deleted(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "oauth_state", MaxAge: -1, SameSite: http.SameSiteStrictMode})
}

func decidedAtRunTime(w http.ResponseWriter, mode http.SameSite) {
	http.SetCookie(w, &http.Cookie{Name: "oauth_state", Value: rand.Text(), SameSite: mode})
}
