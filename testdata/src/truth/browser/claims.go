package main

import (
	"html/template"
	"net/http"
	"slices"
	"strings"

	"truth/claim"
	deletes "truth/cookiedelete"
	httponly "truth/cookiehttponly"
	invalid "truth/cookieinvalid"
	lifetime "truth/cookielifetime"
	samesite "truth/cookiesamesite"
	secure "truth/cookiesecure"
)

// A way is the pages for a handler.
type way func(http.HandlerFunc) []page

// about makes a claim; stops that have no way of their own take the first.
func about(rule, says string, way way, stops ...*stop) *told {
	for _, s := range stops {
		if s.pages == nil {
			s.pages = way(s.handler)
		}
	}
	return &told{rule, says, stops}
}

func reported(handler http.HandlerFunc, want string) *stop {
	return &stop{handler: handler, reported: true, want: want}
}

func silently(handler http.HandlerFunc, want string) *stop {
	return &stop{handler: handler, want: want}
}

// again comes to the page of the handler and then again. Every handler is a
// site of its own.
func again(scheme string) way {
	return func(h http.HandlerFunc) []page {
		host := strings.ToLower(claim.PlaceOf(h).Func) + ".example"
		url := scheme + "://" + host + "/account/login"
		return []page{{url: url, handler: h}, {url: url}}
	}
}

// at comes to a page, and then to another.
func at(url, then string) way {
	return func(h http.HandlerFunc) []page { return []page{{url: url, handler: h}, {url: then}} }
}

// asking has the second page tell something.
func asking(asks *template.Template) way {
	return func(h http.HandlerFunc) []page {
		pages := again("https")(h)
		pages[1].asks = asks
		return pages
	}
}

// deleting logs in, comes to a page that deletes and then to the first again.
func deleting(logout string) way {
	const login = "https://shop.example.com/account/login"
	return func(h http.HandlerFunc) []page {
		return []page{{url: login, handler: deletes.Login}, {url: logout, handler: h}, {url: login}}
	}
}

// insecurely comes again without https.
func insecurely(h http.HandlerFunc) []page {
	return []page{again("https")(h)[0], again("http")(h)[1]}
}

// throughProvider goes to another site, which leads back.
func throughProvider(h http.HandlerFunc) []page {
	site := again("https")(h)
	return []page{site[0], {url: "https://provider.example.org/authorize"}, site[1]}
}

const (
	login  = "https://shop.example.com/account/login"
	logout = "https://shop.example.com/account/session/logout"
	sister = "https://www.example.com/"
)

func claims() []*told {
	return slices.Concat(ofAttributes(), ofCookieinvalid(), ofCookielifetime(), ofCookiedelete())
}

func ofAttributes() []*told {
	return []*told{
		about("cookiesecure", "Without Secure a cookie that was set with https is sent with http", insecurely,
			reported(secure.NotSecure, "a=1"),
			silently(secure.Secure, "nothing"),
		),
		about("cookiehttponly", "Without HttpOnly scripts can read a cookie", asking(read),
			reported(httponly.NotHTTPOnly, "a=1"),
			silently(httponly.HTTPOnly, "nothing"),
		),
		about("cookiesamesite", "A Strict cookie is not sent where a provider leads back", throughProvider,
			reported(samesite.StateStrict, "nothing"),
			silently(samesite.StateLax, "oauth_state=1"),
		),
	}
}

func ofCookieinvalid() []*told {
	const rule = "cookieinvalid"
	path1024 := "/" + strings.Repeat("x", 1023)
	return []*told{
		about(rule, "A name that begins with __Secure- needs Secure", again("https"),
			reported(invalid.SecureWithoutSecure, "nothing"),
			reported(invalid.SecureLowerCase, "nothing"),
			silently(invalid.SecureWithSecure, "__Secure-a=1"),
		),
		about(rule, "A name that begins with __Host- needs Secure, Path=/ and no Domain", again("https"),
			reported(invalid.HostWithoutSecure, "nothing"),
			reported(invalid.HostWithoutPath, "nothing"),
			reported(invalid.HostWithOtherPath, "nothing"),
			reported(invalid.HostWithDomain, "nothing"),
			reported(invalid.HostLowerCase, "nothing"),
			silently(invalid.Host, "__Host-a=1"),
		),
		about(rule, "A name that begins with __Http- or __Host-Http- needs HttpOnly besides", again("https"),
			reported(invalid.HTTPWithoutHTTPOnly, "nothing"),
			reported(invalid.HTTPWithoutSecure, "nothing"),
			silently(invalid.HTTP, "__Http-a=1"),
			reported(invalid.HostHTTPWithoutHTTPOnly, "nothing"),
			reported(invalid.HostHTTPWithoutPath, "nothing"),
			silently(invalid.HostHTTP, "__Host-Http-a=1"),
		),
		about(rule, "SameSite=None and Partitioned need Secure", again("https"),
			reported(invalid.NoneWithoutSecure, "nothing"),
			silently(invalid.NoneWithSecure, "a=1"),
			reported(invalid.PartitionedWithoutSecure, "nothing"),
			silently(invalid.PartitionedWithSecure, "a=1"),
		),
		about(rule, "Secure needs https", again("http"),
			silently(invalid.SecureWithSecure, "nothing"),
			silently(invalid.NoneWithSecure, "nothing"),
		),
		about(rule, "localhost does not need https for Secure", at("http://localhost/account/login", "http://localhost/account/login"),
			silently(invalid.SecureWithSecure, "__Secure-a=1"),
			silently(invalid.Host, "__Host-a=1"),
		),
		about(rule, "Domain=localhost and an address are nothing to hosts that have other names", again("https"),
			reported(invalid.DomainLocalhost, "nothing"),
			silently(invalid.DomainIP, "nothing"),
		),
		about(rule, "localhost keeps a cookie with Domain=localhost", at("https://localhost/account/login", "https://localhost/account/login"),
			reported(invalid.DomainLocalhost, "a=1"),
		),
		about(rule, "It does not reach the hosts below", at("https://localhost/account/login", "https://shop.localhost/account/login"),
			reported(invalid.DomainLocalhost, "nothing"),
		),
		about(rule, "An address keeps a cookie that is for it", at("https://127.0.0.1/account/login", "https://127.0.0.1/account/login"),
			silently(invalid.DomainIP, "a=1"),
		),
		about(rule, "A cookie for a public suffix is not kept", at("https://shop.github.io/account/login", "https://shop.github.io/account/login"),
			reported(invalid.DomainPublicSuffix, "nothing"),
			silently(invalid.DomainBelowPublicSuffix, "a=1"),
		),
		about(rule, "A cookie for a top-level domain is not kept", at("https://domaintoplevel.com/", "https://domaintoplevel.com/"),
			reported(invalid.DomainTopLevel, "nothing"),
		),
		about(rule, "A Domain that is none is left out by net/http, and the cookie does not reach other hosts", at(login, sister),
			reported(invalid.DomainWithScheme, "nothing"),
			reported(invalid.DomainWithPort, "nothing"),
			reported(invalid.DomainWithPath, "nothing"),
			reported(invalid.DomainWildcard, "nothing"),
			reported(invalid.DomainUnderscore, "nothing"),
			reported(invalid.DomainNotASCII, "nothing"),
		),
		about(rule, "Written as text, such a Domain loses the whole cookie", at("https://raw.example.com/account/login", "https://raw.example.com/account/login"),
			reported(invalid.RawDomainWithScheme, "nothing"),
			reported(invalid.RawDomainWithPort, "nothing"),
			reported(invalid.RawDomainWildcard, "nothing"),
		),
		about(rule, "A good Domain reaches other hosts", at(login, sister),
			silently(invalid.Domain, "a=1"),
			silently(invalid.DomainWithDot, "a=1"),
		),
		about(rule, "A Path that does not begin with a slash is ignored", at("https://path.example/account/login", "https://path.example/shop"),
			reported(invalid.PathWithoutSlash, "nothing"),
			reported(invalid.PathWithSemicolon, "nothing"),
			silently(invalid.PathWithSlash, "a=1"),
		),
		about(rule, "Name and value have 4096 bytes", again("https"),
			reported(invalid.SizeOver4096, "nothing"),
			silently(invalid.Size4096, "a=xxx... of 4095 bytes"),
		),
		about(rule, "An attribute has 1024 bytes", at("https://path1024.example/account/login", "https://path1024.example"+path1024+"x"),
			reported(invalid.PathOver1024, "nothing"),
		),
		about(rule, "One byte less is not too much", at("https://path1024.example/account/login", "https://path1024.example"+path1024),
			silently(invalid.Path1024, "a=1"),
		),
	}
}

func ofCookielifetime() []*told {
	const rule = "cookielifetime"
	return []*told{
		about(rule, "A browser keeps a cookie for 400 days at most", asking(days),
			reported(lifetime.TenYears, "a for 400 days"),
			reported(lifetime.TenYearsFromNow, "a for 400 days"),
			reported(lifetime.Nanoseconds, "a for 400 days"),
			reported(lifetime.Milliseconds, "a for 400 days"),
			reported(lifetime.UnixTime, "a for 400 days"),
			silently(lifetime.FourHundredDays, "a for 400 days"),
			silently(lifetime.Seconds, "a for 1 days"),
		),
	}
}

func ofCookiedelete() []*told {
	const rule = "cookiedelete"
	return []*told{
		about(rule, "An empty value without an age in the past leaves an empty cookie", deleting(logout),
			reported(deletes.LogoutEmptied, "emptied="),
			reported(deletes.LogoutZeroed, "zeroed="),
			reported(deletes.LogoutTimeless, "timeless="),
			silently(deletes.LogoutDeleted, "nothing"),
			silently(deletes.LogoutExpired, "nothing"),
		),
		about(rule, "A cookie with another Path or Domain is another cookie", deleting(logout),
			reported(deletes.LogoutOtherPath, "other_path=1"),
			reported(deletes.LogoutNoPath, "no_path=1"),
			reported(deletes.LogoutNoPathApp, "no_path_app=1"),
			reported(deletes.LogoutNoDomain, "no_domain=1"),
			silently(deletes.LogoutAddedPath, "added_path=1"),
			silently(deletes.LogoutAddedDomain, "added_domain=1"),
			silently(deletes.LogoutDomain, "nothing"),
		),
		about(rule, "A deletion is held to the prefix of the name", deleting(logout),
			reported(deletes.LogoutHostInsecure, "__Host-insecure=1"),
			reported(deletes.LogoutHostPathless, "__Host-pathless=1"),
			silently(deletes.LogoutHost, "nothing"),
		),
		about(rule, "A deletion need not be Secure where it comes with https", deleting(logout),
			silently(deletes.LogoutSecure, "nothing"),
		),
		about(rule, "With http it deletes nothing that is Secure", deleting("http://shop.example.com/account/session/logout"),
			silently(deletes.LogoutSecure, "secure=1"),
		),
		about(rule, "A partitioned cookie is another than one that is not", deleting(logout),
			silently(deletes.LogoutUnparted, "parted=1"),
		),
	}
}
