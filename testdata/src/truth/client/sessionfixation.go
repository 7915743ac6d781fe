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
