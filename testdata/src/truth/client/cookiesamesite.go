package main

import (
	"truth/claim"
	samesite "truth/cookiesamesite"
)

func cookiesamesite() []claim.Claim {
	const rule = "cookiesamesite"
	return []claim.Claim{
		about(rule, "gin's SetSameSite does not concern SetCookieData, unless the cookie has SameSiteDefaultMode", sets,
			reported(withGin(samesite.GinDataUnset), "session=1; Path=/; HttpOnly; Secure"),
			silent(withGin(samesite.GinDataDefault), "session=1; Path=/; HttpOnly; Secure; SameSite=Lax"),
			silent(withGin(samesite.GinDataSet), "session=1; Path=/; HttpOnly; Secure; SameSite=Lax"),
		),
		about(rule, "fiber makes a cookie Lax that does not say more", sets,
			silent(withFiberV2(samesite.FiberV2Unset), "session=1; path=/; HttpOnly; secure; SameSite=Lax"),
			silent(withFiberV3(samesite.FiberV3Unset), "session=1; path=/; HttpOnly; secure; SameSite=Lax"),
		),
	}
}
