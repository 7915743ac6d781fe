package main

import (
	"net/http"
	"net/url"
	"strings"

	"truth/claim"
	trust "truth/cookietrust"
)

func cookietrust() []claim.Claim {
	return []claim.Claim{
		about("cookietrust", "Whoever edits the cookie is taken at their word", edited,
			reported(netHTTP(trust.Plain), "admin"),
			silent(netHTTP(trust.Signed), "nothing"),
			reported(withFiberV2(trust.Fiber), "admin"),
		),
	}
}

// edited is what a client sees that has changed what is in its cookies.
func edited(p program) string {
	at, err := url.Parse(page)
	check(err)
	c := newClient()
	c.get(p, page)
	for _, cookie := range c.jar.Cookies(at) {
		c.jar.SetCookies(at, []*http.Cookie{{Name: cookie.Name, Value: strings.ReplaceAll(cookie.Value, "user", "admin"), Path: "/", Secure: true}})
	}
	return orNothing(c.get(p, page).body)
}
