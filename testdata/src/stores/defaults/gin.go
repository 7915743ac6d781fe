package main

import (
	"net/http"
	"os"

	"github.com/gin-contrib/sessions"
	"github.com/gin-contrib/sessions/cookie"
	"github.com/gin-contrib/sessions/filesystem"
	"github.com/gin-contrib/sessions/memstore"
	"github.com/gin-gonic/gin"
)

const ginSessions = "github.com/gin-contrib/sessions"

// serveGin performs one request against a gin handler and its middleware.
func serveGin(handlers ...gin.HandlerFunc) string {
	gin.SetMode(gin.ReleaseMode)
	engine := gin.New()
	engine.GET("/account/login", handlers...)
	return serve(engine.ServeHTTP)
}

func observeGin() {
	type args struct {
		name, value      string
		maxAge           int
		path, domain     string
		secure, httpOnly bool
	}
	for _, a := range []args{
		{"sid", "a b", 60, "/app", "example.com", true, false},
		{"sid", "a b", 60, "/app", "example.com", false, true},
		{"sid", "abc", 0, "", "", false, false},
	} {
		observation{
			Symbol: "(*github.com/gin-gonic/gin.Context).SetCookie",
			Args:   []any{a.name, a.value, a.maxAge, a.path, a.domain, a.secure, a.httpOnly},
			SetCookie: serveGin(func(c *gin.Context) {
				c.SetCookie(a.name, a.value, a.maxAge, a.path, a.domain, a.secure, a.httpOnly)
			}),
		}.print()
	}
	observation{
		Symbol:  "(*github.com/gin-gonic/gin.Context).SetCookie",
		Args:    []any{"sid", "abc", 60, "/", "", true, true},
		Changes: []change{{Symbol: "(*github.com/gin-gonic/gin.Context).SetSameSite", Arg: http.SameSiteStrictMode}},
		SetCookie: serveGin(func(c *gin.Context) {
			c.SetSameSite(http.SameSiteStrictMode)
			c.SetCookie("sid", "abc", 60, "/", "", true, true)
		}),
	}.print()
	for _, newCookie := range []func() *http.Cookie{bare, full} {
		observation{
			Symbol:    "(*github.com/gin-gonic/gin.Context).SetCookieData",
			Args:      []any{newCookie()},
			SetCookie: serveGin(func(c *gin.Context) { c.SetCookieData(newCookie()) }),
		}.print()
	}
}

func observeGinSessions() {
	dir, err := os.MkdirTemp("", "sessions")
	check(err)
	defer os.RemoveAll(dir)

	observeGinStore(ginSessions+"/cookie.NewStore", func() sessions.Store { return cookie.NewStore(hashKey) })
	observeGinStore(ginSessions+"/memstore.NewStore", func() sessions.Store { return memstore.NewStore(hashKey) })
	observeGinStore(ginSessions+"/filesystem.NewStore", func() sessions.Store { return filesystem.NewStore(dir, hashKey) })
}

func observeGinStore(symbol string, newStore func() sessions.Store) {
	options := sessions.Options{MaxAge: 60, HttpOnly: true}
	observeGinSession(symbol, newStore(), func(sessions.Session) {})

	store := newStore()
	store.Options(options)
	observeGinSession(symbol, store, func(sessions.Session) {},
		change{Symbol: "(" + ginSessions + ".Store).Options", Arg: options})

	observeGinSession(symbol, newStore(), func(s sessions.Session) { s.Options(options) },
		change{Symbol: "(" + ginSessions + ".Session).Options", Arg: options})
}

func observeGinSession(symbol string, store sessions.Store, configure func(sessions.Session), changes ...change) {
	setCookie := serveGin(sessions.Sessions("sid", store), func(c *gin.Context) {
		session := sessions.Default(c)
		configure(session)
		session.Set("user", "gopher")
		check(session.Save())
	})
	observation{
		Symbol:    symbol,
		Changes:   changes,
		SetCookie: setCookie,
		CodecAge:  codecAge(setCookie, func(c *http.Cookie) bool { return opens(store, c) }),
	}.print()
}
