package fiberv3

import (
	"github.com/gofiber/fiber/v3"
	"github.com/gofiber/fiber/v3/extractors"
	"github.com/gofiber/fiber/v3/middleware/session"
)

// badlyExtracted says what is so by default: a cookie holds the identifier.
func badlyExtracted() *session.Store {
	return session.NewStore(session.Config{Extractor: extractors.FromCookie("id")}) // want `without Secure` `without HttpOnly`
}

func wellExtracted() *session.Store {
	return session.NewStore(session.Config{CookieSecure: true, CookieHTTPOnly: true, Extractor: extractors.FromCookie("id")})
}

// fromHeader sends no cookie.
func fromHeader() *session.Store {
	return session.NewStore(session.Config{Extractor: extractors.FromHeader("X-Session")})
}

// chosen sends a cookie to some.
func chosen(cookie bool) *session.Store {
	e := extractors.FromHeader("X-Session")
	if cookie {
		e = extractors.FromCookie("id")
	}
	return session.NewStore(session.Config{Extractor: e})
}

// chained takes what comes first, and who knows what that is.
func chained() *session.Store {
	return session.NewStore(session.Config{Extractor: extractors.Chain(extractors.FromHeader("X-Session"), extractors.FromCookie("id"))})
}

// own has a function of its own.
func own(extract func(fiber.Ctx) (string, error)) *session.Store {
	return session.NewStore(session.Config{Extractor: extractors.Extractor{Extract: extract}})
}

func badlyExtractedByVariable() *session.Store {
	config := session.Config{Extractor: extractors.FromCookie("sid")} // want `without Secure` `without HttpOnly`
	return session.NewStore(config)
}
