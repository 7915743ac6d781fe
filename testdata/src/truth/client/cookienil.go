package main

import (
	"truth/claim"
	nils "truth/cookienil"
)

func cookienil() []claim.Claim {
	const rule = "cookienil"
	return []claim.Claim{
		about(rule, "Without the cookie there is none to read, and what reads it panics", answers,
			reported(netHTTP(nils.Ignored), "no answer"),
			reported(netHTTP(nils.Logged), "no answer"),
			reported(netHTTP(nils.Helper), "no answer"),
			silent(netHTTP(nils.Returned), "200 OK"),
			silent(netHTTP(nils.Compared), "200 OK"),
			silent(netHTTP(nils.ComparedError), "200 OK"),
			silent(netHTTP(nils.Printed), "200 OK"),
		),
		about(rule, "The same with echo and gin; gin's Cookie gives a text", answers,
			reported(withEchoV4(nils.EchoV4Ignored), "no answer"),
			silent(withEchoV4(nils.EchoV4Returned), "200 OK"),
			reported(withEchoV5(nils.EchoV5Ignored), "no answer"),
			silent(withEchoV5(nils.EchoV5Returned), "200 OK"),
			reported(withGin(nils.GinRequest), "500 Internal Server Error"),
			silent(withGin(nils.GinIgnored), "200 OK"),
		),
		about(rule, "gorilla has no session of a name that no cookie can have, and one for every other", answers,
			reported(withGorilla(nils.GorillaName), "no answer"),
			reported(withGorilla(nils.GorillaNameWithSpace), "no answer"),
			silent(withGorilla(nils.GorillaNameChecked), "200 OK"),
			silent(withGorilla(nils.GorillaConstant), "200 OK"),
		),
	}
}
