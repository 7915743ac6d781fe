package main

import (
	"net/http"

	"github.com/gin-gonic/contrib/sessions"
	"github.com/gin-gonic/gin"
)

const ginGonic = "github.com/gin-gonic/contrib/sessions"

func observeGinGonic(server string) {
	observeGinGonicStore(ginGonic+".NewCookieStore", "CookieStore", func() sessions.Store { return sessions.NewCookieStore(hashKey) })
	observeGinGonicStore(ginGonic+".NewRedisStore", "RedisStore", func() sessions.Store {
		store, err := sessions.NewRedisStore(1, "tcp", server, "", hashKey)
		check(err)
		return store
	})
}

func observeGinGonicStore(symbol, kind string, newStore func() sessions.Store) {
	options := sessions.Options{MaxAge: 60, HttpOnly: true}
	observeGinGonicSession(symbol, newStore(), func(sessions.Session) {})

	for _, method := range []string{".Store", "." + kind} {
		store := newStore()
		store.Options(options)
		observeGinGonicSession(symbol, store, func(sessions.Session) {},
			change{Symbol: "(" + ginGonic + method + ").Options", Arg: options})
	}

	observeGinGonicSession(symbol, newStore(), func(s sessions.Session) { s.Options(options) },
		change{Symbol: "(" + ginGonic + ".Session).Options", Arg: options})
}

func observeGinGonicSession(symbol string, store sessions.Store, configure func(sessions.Session), changes ...change) {
	gin.SetMode(gin.ReleaseMode)
	engine := gin.New()
	engine.GET("/account/login", sessions.Sessions("sid", store), func(c *gin.Context) {
		session := sessions.Default(c)
		configure(session)
		session.Set("user", "gopher")
		check(session.Save())
	})
	setCookie := serve(engine.ServeHTTP)
	observation{
		Symbol:    symbol,
		Changes:   changes,
		SetCookie: setCookie,
		CodecAge:  codecAge(setCookie, func(c *http.Cookie) bool { return opens(store, c) }),
	}.print()
}
