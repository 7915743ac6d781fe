package main

import (
	"net/http"
	"strings"

	"truth/claim"
	deletes "truth/cookiedelete"
)

// logout is where the cookies are deleted, in a directory of its own.
const logout = "https://shop.example.com/account/session/logout"

func cookiedelete() []claim.Claim {
	const rule = "cookiedelete"
	of := func(login http.HandlerFunc) look { return stays(netHTTP(login), logout) }
	return []claim.Claim{
		about(rule, "An empty value without an age in the past leaves an empty cookie", of(deletes.Login),
			reported(netHTTP(deletes.LogoutEmptied), "emptied="),
			reported(netHTTP(deletes.LogoutZeroed), "zeroed="),
			reported(netHTTP(deletes.LogoutTimeless), "timeless="),
			silent(netHTTP(deletes.LogoutDeleted), "nothing"),
			silent(netHTTP(deletes.LogoutExpired), "nothing"),
		),
		about(rule, "maxAge 0 is no age in gin", stays(withGin(deletes.GinLogin), logout),
			reported(withGin(deletes.GinLogoutZero), "gin_zero="),
			silent(withGin(deletes.GinLogout), "nothing"),
		),
		about(rule, "maxAge 0 is no age in hertz, and DelClientCookie has no path", stays(withHertz(deletes.HertzLogin), logout),
			reported(withHertz(deletes.HertzLogoutZero), "hertz_zero="),
			reported(withHertz(deletes.HertzLogoutPathless), "hertz_pathless=1"),
			silent(withHertz(deletes.HertzLogout), "nothing"),
		),
		about(rule, "maxAge 0 is no age in beego", stays(withBeego(deletes.BeegoLogin), logout),
			reported(withBeego(deletes.BeegoLogoutZero), "beego_zero="),
			silent(withBeego(deletes.BeegoLogout), "nothing"),
		),
		about(rule, "A cookie with another Path or Domain is another cookie", of(deletes.Login),
			reported(netHTTP(deletes.LogoutOtherPath), "other_path=1"),
			reported(atSite(deletes.LogoutNoPath), "no_path=1"),
			reported(netHTTP(deletes.LogoutNoPathApp), "no_path_app=1"),
			reported(netHTTP(deletes.LogoutNoDomain), "no_domain=1"),
			silent(netHTTP(deletes.LogoutAddedPath), "added_path=1"),
			silent(netHTTP(deletes.LogoutAddedDomain), "added_domain=1"),
			silent(netHTTP(deletes.LogoutDomain), "nothing"),
		),
		about(rule, "Without a Path it depends on the URL, which the rule knows where it is registered", stays(netHTTP(deletes.Login), "https://shop.example.com/account/logout"),
			reported(netHTTP(deletes.LogoutNoPathApp), "nothing"),
			silent(atSite(deletes.LogoutNoPathBelow), "nothing"),
		),
		about(rule, "Without a Path a cookie for the whole site is deleted from its top", stays(netHTTP(deletes.Login), "https://shop.example.com/logout"),
			silent(atSite(deletes.LogoutNoPathTop), "nothing"),
		),
		about(rule, "fiber's ClearCookie has no path, while Cookie has /", stays(withFiberV2(deletes.FiberV2Login), logout),
			reported(withFiberV2(deletes.FiberV2LogoutClearedApp), "cleared_app=1"),
			silent(withFiberV2(deletes.FiberV2LogoutCleared), "cleared=1"),
			silent(withFiberV2(deletes.FiberV2Logout), "nothing"),
		),
		about(rule, "fiber v3 does the same", stays(withFiberV3(deletes.FiberV3Login), logout),
			reported(withFiberV3(deletes.FiberV3LogoutClearedApp), "cleared3_app=1"),
			silent(withFiberV3(deletes.FiberV3LogoutCleared), "cleared3=1"),
			silent(withFiberV3(deletes.FiberV3Logout), "nothing"),
		),
		about(rule, "fasthttp's DelClientCookie has no path", stays(withFasthttp(deletes.FasthttpLogin), logout),
			reported(withFasthttp(deletes.FasthttpLogoutPathless), "fasthttp_pathless=1"),
		),
		about(rule, "iris's RemoveCookie has the path that SetCookieKV has", stays(withIris(deletes.IrisLogin), logout),
			silent(withIris(deletes.IrisLogout), "nothing"),
		),
		about(rule, "gf's Remove has the path that Set has", stays(withGF(deletes.GFLogin), logout),
			silent(withGF(deletes.GFLogout), "nothing"),
		),
		about(rule, "Options that are replaced have no Path", staysSession(withGorilla(deletes.GorillaLogin), "https://shop.example.com/account/session/replaced"),
			reported(by(deletes.Site, withGorilla(deletes.GorillaLogoutReplaced)), "a session"),
			silent(withGorilla(deletes.GorillaLogout), "nothing"),
		),
		about(rule, "From the top of the site that is the right one", staysSession(withGorilla(deletes.GorillaLogin), "https://shop.example.com/replaced"),
			silent(by(deletes.Site, withGorilla(deletes.GorillaLogoutReplacedTop)), "nothing"),
		),
		about(rule, "Neither do those of gin-contrib/sessions", staysSession(withGinSessions(deletes.GinSessionsLogin), logout),
			reported(by(deletes.GinSite, withGinSessions(deletes.GinSessionsLogoutReplaced)), "a session"),
			silent(withGinSessions(deletes.GinSessionsLogout), "nothing"),
		),
	}
}

// stays is what the client still sends of the cookies that a program deletes.
func stays(login program, url string) look {
	return func(p program) string {
		c := newClient()
		c.get(login, page)
		var left []string
		deleted := c.get(p, url)
		for pair := range strings.SplitSeq(c.sends(page), "; ") {
			name, _, _ := strings.Cut(pair, "=")
			for _, header := range deleted.header.Values("Set-Cookie") {
				if strings.HasPrefix(header, name+"=") {
					left = append(left, pair)
				}
			}
		}
		if len(deleted.header.Values("Set-Cookie")) == 0 {
			return "no deletion"
		}
		return orNothing(strings.Join(left, "; "))
	}
}

// staysSession tells whether there is a session left, whatever is in it.
func staysSession(login program, url string) look {
	return func(p program) string { return session(stays(login, url)(p)) }
}

// by is a program whose handler is one of several of a site.
func by(site http.Handler, p program) program {
	p.serve = serveHTTP(site)
	return p
}

func atSite(handler http.HandlerFunc) program { return by(deletes.Site, netHTTP(handler)) }
