package main

import (
	"net/http"
	"net/url"

	"truth/claim"
	fixation "truth/sessionfixation"
)

func sessionfixation() []claim.Claim {
	return []claim.Claim{
		about("sessionfixation", "Whoever planted the identifier of a session is logged in with whoever logs in.", planted,
			reported(withSCS(fixation.SCS, fixation.SCSKeeps), "user=alice"),
			silent(withSCS(fixation.SCS, fixation.SCSRenews), "user="),
			reported(withFiberV2(fixation.FiberKeeps), "user=alice"),
			silent(withFiberV2(fixation.FiberRegenerates), "user="),
			reported(withGF(fixation.GFKeeps), "user=alice"),
			silent(withGF(fixation.GFRegenerates), "user="),
			silent(withIris(fixation.IrisKeeps), "user=alice"),
			silent(withIris(fixation.IrisStartsAnother), "user=alice"),
		),
		about("sessionfixation", "Gf and iris take an identifier that nobody gave out, and iris has nothing that would help", invented,
			silent(withIris(fixation.IrisKeeps), "user=alice"),
			silent(withIris(fixation.IrisStartsAnother), "user=alice"),
			reported(withGF(fixation.GFKeeps), "user=alice"),
			silent(withGF(fixation.GFRegenerates), "user="),
			reported(withSCS(fixation.SCS, fixation.SCSKeeps), "user="),
		),
	}
}

// planted is what a client sees that has asked for the page, given its cookies to
// another, and asks again when that one has logged in.
func planted(p program) string {
	at, err := url.Parse(page)
	check(err)
	mine, other := newClient(), newClient()
	mine.get(p, page)
	other.jar.SetCookies(at, mine.jar.Cookies(at))
	other.do(p, http.MethodPost, page)
	return mine.get(p, page).body
}

// invented is what a client sees that has made up an identifier, planted it with another,
// and asks for the page when that one has logged in. The cookie has the name under which
// the program gives out its own.
func invented(p program) string {
	at, err := url.Parse(page)
	check(err)
	first, mine, other := newClient(), newClient(), newClient()
	first.get(p, page)
	cookies := first.jar.Cookies(at)
	for _, c := range cookies {
		c.Value = "0123456789abcdef0123456789abcdef"
	}
	mine.jar.SetCookies(at, cookies)
	other.jar.SetCookies(at, cookies)
	other.do(p, http.MethodPost, page)
	return mine.get(p, page).body
}
