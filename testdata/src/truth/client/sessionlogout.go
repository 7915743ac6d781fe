package main

import (
	"net/http"
	"net/url"

	"truth/claim"
	ending "truth/sessionlogout"
)

func sessionlogout() []claim.Claim {
	return []claim.Claim{
		about("sessionlogout", "Whoever has the identifier of a session is still logged in after the logout", afterLogout,
			reported(withSCS(ending.SCS, ending.SCSLogoutDeletes), "user=alice"),
			silent(withSCS(ending.SCS, ending.SCSLogoutDestroys), "user="),
			reported(withFiberV2(ending.FiberLogoutDeletes), "user=alice"),
			silent(withFiberV2(ending.FiberLogoutDestroys), "user="),
		),
	}
}

// afterLogout is what a client sees that has the cookies of another one, who has logged
// in, and out again.
func afterLogout(p program) string {
	at, err := url.Parse(page)
	check(err)
	mine, other := newClient(), newClient()
	other.do(p, http.MethodPost, page)
	mine.jar.SetCookies(at, other.jar.Cookies(at))
	other.do(p, http.MethodDelete, page)
	return mine.get(p, page).body
}
