// Package samesite sends cookies that browsers take only with Secure, whatever
// their name.
package samesite

import (
	"crypto/rand"
	"net/http"
)

func none(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "embed", Value: rand.Text(), SameSite: http.SameSiteNoneMode}) // want `^cookie "embed" is sent without Secure: browsers drop cookies that have SameSite=None but not Secure$`
}

func noneExplicitly(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{
		Name:     "embed",
		Value:    rand.Text(),
		Secure:   false, // want `cookie "embed" is sent without Secure: browsers drop cookies that have SameSite=None`
		SameSite: http.SameSiteNoneMode,
	})
}

func partitioned(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "embed", Value: rand.Text(), Partitioned: true}) // want `^cookie "embed" is sent without Secure: browsers drop cookies that have Partitioned but not Secure$`
}

// Two reasons, one attribute, one finding.
func both(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "__Secure-embed", Value: rand.Text(), SameSite: http.SameSiteNoneMode, Partitioned: true}) // want `^cookie "__Secure-embed" is sent without Secure: browsers drop cookies whose name begins with __Secure-`
}

func assigned(w http.ResponseWriter) {
	c := new(http.Cookie) // want `cookie "embed" is sent without Secure: browsers drop`
	c.Name, c.Value = "embed", rand.Text()
	c.SameSite = http.SameSiteNoneMode
	http.SetCookie(w, c)
}

func deletion(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "embed", MaxAge: -1, SameSite: http.SameSiteNoneMode}) // want `cookie "embed" is not deleted when it is sent without Secure: browsers drop`
}

// Silent from here on.

func kept(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "embed", Value: rand.Text(), Secure: true, SameSite: http.SameSiteNoneMode})
	http.SetCookie(w, &http.Cookie{Name: "embed", Value: rand.Text(), Secure: true, Partitioned: true})
	http.SetCookie(w, &http.Cookie{Name: "embed", Value: rand.Text(), SameSite: http.SameSiteLaxMode})
	http.SetCookie(w, &http.Cookie{Name: "embed", Value: rand.Text(), SameSite: http.SameSiteDefaultMode})
	http.SetCookie(w, &http.Cookie{Name: "embed", Value: rand.Text(), Partitioned: false})
}

func decidedAtRunTime(w http.ResponseWriter, r *http.Request, mode http.SameSite, apart bool) {
	http.SetCookie(w, &http.Cookie{Name: "embed", Value: rand.Text(), SameSite: mode})
	http.SetCookie(w, &http.Cookie{Name: "embed", Value: rand.Text(), Partitioned: apart})
	http.SetCookie(w, &http.Cookie{Name: "embed", Value: rand.Text(), Secure: r.TLS != nil, SameSite: http.SameSiteNoneMode})
}

func togetherWithSecure(w http.ResponseWriter, r *http.Request) {
	c := &http.Cookie{Name: "embed", Value: rand.Text()}
	if r.TLS != nil {
		c.Secure = true
		c.SameSite = http.SameSiteNoneMode
	}
	http.SetCookie(w, c)
}

func toAServer(r *http.Request) {
	r.AddCookie(&http.Cookie{Name: "__Host-sid", Value: rand.Text()})
	r.AddCookie(&http.Cookie{Name: "embed", Value: rand.Text(), SameSite: http.SameSiteNoneMode})
}
