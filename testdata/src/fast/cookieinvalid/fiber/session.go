package fiber

import (
	"github.com/gofiber/fiber/v2/middleware/session"
	"github.com/gofiber/fiber/v3/extractors"
	session3 "github.com/gofiber/fiber/v3/middleware/session"
)

func hostStore() *session.Store {
	return session.New(session.Config{KeyLookup: "cookie:__Host-shop"}) // want `__Host-`
}

func hostStore3() *session3.Store {
	return session3.NewStore(session3.Config{Extractor: extractors.FromCookie("__Host-shop")}) // want `__Host-`
}

// Silent from here on.

func hostStoreSet() *session.Store {
	return session.New(session.Config{KeyLookup: "cookie:__Host-shop", CookieSecure: true})
}

func hostStoreSet3() *session3.Store {
	return session3.NewStore(session3.Config{Extractor: extractors.FromCookie("__Host-shop"), CookieSecure: true})
}

func headerStore() *session.Store {
	return session.New(session.Config{KeyLookup: "header:__Host-shop"})
}
