package main

import (
	"strings"

	"truth/claim"
	secure "truth/cookiesecure"
)

func cookiesecure() []claim.Claim {
	const rule = "cookiesecure"
	return []claim.Claim{
		about(rule, "Without Secure a cookie that was set with https is sent with http", keepsAt("http://shop.example.com/account/login"),
			reported(netHTTP(secure.NotSecure), "a=1"),
			silent(netHTTP(secure.Secure), "nothing"),
		),
		about(rule, "A session has the options of the store of gorilla that was asked for it first", keepsSessionAt("http://shop.example.com/account/login"),
			reported(withGorilla(secure.GorillaReadBefore), "a session"),
			silent(withGorilla(secure.GorillaSave), "nothing"),
		),
		about(rule, "A server is not told the scheme of the URL", sets,
			silent(netHTTP(secure.SecureByScheme), "a=1"),
		),
		about(rule, "A cookie that is read has a name and a value only", setsAgain,
			reported(netHTTP(secure.SentBack), "a=1; Max-Age=60"),
		),
	}
}

// keepsSessionAt tells whether the client sends a session to another page.
func keepsSessionAt(url string) look {
	return func(p program) string { return session(keepsAt(url)(p)) }
}

// setsAgain are the Set-Cookie headers when the client comes again.
func setsAgain(p program) string {
	c := newClient()
	c.get(p, page)
	return orNothing(strings.Join(c.get(p, page).header.Values("Set-Cookie"), " and "))
}
