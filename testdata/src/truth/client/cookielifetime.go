package main

import (
	"errors"
	"fmt"
	"net/http"
	"time"

	fiberv2 "github.com/gofiber/fiber/v2"
	fiberv3 "github.com/gofiber/fiber/v3"
	"github.com/golang-jwt/jwt/v5"

	"truth/claim"
	lifetime "truth/cookielifetime"
)

func cookielifetime() []claim.Claim {
	const rule = "cookielifetime"
	return []claim.Claim{
		about(rule, "A Duration is a number of nanoseconds, Max-Age one of seconds", sets,
			reported(netHTTP(lifetime.Nanoseconds), "a=1; Max-Age=86400000000000"),
			reported(netHTTP(lifetime.Milliseconds), "a=1; Max-Age=86400000"),
			reported(netHTTP(lifetime.UnixTime), "a=1; Max-Age=1893542400"),
			silent(netHTTP(lifetime.Seconds), "a=1; Max-Age=86400"),
			silent(netHTTP(lifetime.Divided), "a=1; Max-Age=86400"),
			reported(withGin(lifetime.GinNanoseconds), "a=1; Path=/; Max-Age=86400000000000"),
			silent(withGin(lifetime.GinSeconds), "a=1; Path=/; Max-Age=86400"),
			reported(withHertz(lifetime.HertzNanoseconds), "a=1; max-age=86400000000000; path=/"),
		),
		about(rule, "A bare number where a Duration is wanted is less than a second: the cookie is over when it comes", keeps,
			reported(netHTTP(lifetime.ExpiresBareNumber), "nothing"),
			silent(netHTTP(lifetime.ExpiresSeconds), "a=1"),
			reported(withGin(lifetime.GinExpires), "nothing"),
			reported(withGF(lifetime.GFBareNumber), "nothing"),
			silent(withGF(lifetime.GFHour), "a=1"),
			reported(withIris(lifetime.IrisBareNumber), "nothing"),
			silent(withIris(lifetime.IrisHour), "a=1"),
		),
		about(rule, "A session with such a lifetime is over when the next request comes", greets,
			reported(madeSCS(lifetime.SCSBareNumber), "who are you?"),
			silent(madeSCS(lifetime.SCSHour), "welcome back"),
			reported(madeFiberV3(lifetime.FiberV3BareNumber), "who are you?"),
			silent(madeFiberV3(lifetime.FiberV3Hour), "welcome back"),
		),
		about(rule, "fiber v2 takes its default of a day instead", age,
			reported(madeFiberV2(lifetime.FiberV2BareNumber), "Max-Age=86400"),
			silent(madeFiberV2(lifetime.FiberV2Hour), "Max-Age=3600"),
		),
		about(rule, "beego takes int, int32 and int64, and ignores a maxAge of another type", age,
			reported(withBeego(lifetime.BeegoDuration), "no Max-Age"),
			reported(withBeego(lifetime.BeegoUnsigned), "no Max-Age"),
			silent(withBeego(lifetime.BeegoSeconds), "Max-Age=86400"),
		),
		about(rule, "A cookie that outlives its token brings one that is refused", tokenAfter(2*time.Hour),
			reported(netHTTP(lifetime.CookieOutlivesToken), "a token that is expired"),
			silent(netHTTP(lifetime.CookieAndToken), "nothing"),
		),
	}
}

// made is a program whose handler is made by a fixture.
func made(by any, p program) program {
	p.handler = by
	return p
}

func madeSCS(by func() http.Handler) program {
	return program{handler: by, with: "github.com/alexedwards/scs/v2", serve: serveHTTP(by())}
}

func madeFiberV2(by func() fiberv2.Handler) program { return made(by, withFiberV2(by())) }

func madeFiberV3(by func() fiberv3.Handler) program { return made(by, withFiberV3(by())) }

// greets is what a page answers when the client comes to it again.
func greets(p program) string {
	c := newClient()
	c.get(p, page)
	return c.get(p, page).body
}

// age is the Max-Age of a cookie.
func age(p program) string {
	cookie, err := http.ParseSetCookie(newClient().get(p, page).header.Get("Set-Cookie"))
	check(err)
	if cookie.MaxAge == 0 {
		return "no Max-Age"
	}
	return fmt.Sprintf("Max-Age=%d", cookie.MaxAge)
}

// tokenAfter tells what a client has some time after it has got a token.
func tokenAfter(later time.Duration) look {
	return func(p program) string {
		cookie, err := http.ParseSetCookie(newClient().get(p, page).header.Get("Set-Cookie"))
		check(err)
		if time.Duration(cookie.MaxAge)*time.Second <= later {
			return "nothing"
		}
		clock := jwt.WithTimeFunc(func() time.Time { return time.Now().Add(later) })
		_, err = jwt.Parse(cookie.Value, func(*jwt.Token) (any, error) { return lifetime.Key, nil }, clock)
		if errors.Is(err, jwt.ErrTokenExpired) {
			return "a token that is expired"
		}
		check(err)
		return "a token"
	}
}
