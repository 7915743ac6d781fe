package main

import (
	"io"
	"log"
	"net"
	"net/http"

	"github.com/alexedwards/scs/v2"
	"github.com/beego/beego/v2/server/web"
	beego "github.com/beego/beego/v2/server/web/context"
	hertz "github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/app/server"
	"github.com/cloudwego/hertz/pkg/common/hlog"
	"github.com/gin-contrib/sessions"
	"github.com/gin-contrib/sessions/cookie"
	"github.com/gin-gonic/gin"
	fiberv2 "github.com/gofiber/fiber/v2"
	fiberv3 "github.com/gofiber/fiber/v3"
	"github.com/gogf/gf/v2/net/ghttp"
	"github.com/kataras/iris/v12"
	iriscontext "github.com/kataras/iris/v12/context"
	echov4 "github.com/labstack/echo/v4"
	echov5 "github.com/labstack/echo/v5"
	"github.com/valyala/fasthttp"
)

// netHTTP serves a handler of net/http.
func netHTTP(handler http.HandlerFunc) program {
	return program{handler: handler, with: "net/http", serve: serveHTTP(handler)}
}

// serveHTTP is what net/http and the libraries on top of it listen with.
func serveHTTP(handler http.Handler) func(net.Listener) (stop func()) {
	return func(listener net.Listener) func() {
		server := &http.Server{Handler: handler, ErrorLog: log.New(io.Discard, "", 0)}
		go server.Serve(listener)
		return func() { server.Close() }
	}
}

// around is a middleware and what it is around.
func around(middleware func(http.Handler) http.Handler, next http.HandlerFunc) program {
	return program{handler: middleware, with: "net/http", serve: serveHTTP(middleware(next))}
}

// withGorilla serves a handler of net/http that uses a store of gorilla.
func withGorilla(handler http.HandlerFunc) program {
	p := netHTTP(handler)
	p.with = "github.com/gorilla/sessions"
	return p
}

// withSCS serves a handler of net/http behind a session manager.
func withSCS(manager *scs.SessionManager, handler http.HandlerFunc) program {
	return program{handler: handler, with: "github.com/alexedwards/scs/v2", serve: serveHTTP(manager.LoadAndSave(handler))}
}

func withGin(handler gin.HandlerFunc) program {
	gin.SetMode(gin.ReleaseMode)
	router := gin.New()
	router.Any("/*path", gin.CustomRecoveryWithWriter(io.Discard, func(c *gin.Context, _ any) {
		c.AbortWithStatus(http.StatusInternalServerError)
	}), handler)
	return program{handler: handler, with: "github.com/gin-gonic/gin", serve: serveHTTP(router)}
}

// withGinSessions serves a handler that has a session in a cookie.
func withGinSessions(handler gin.HandlerFunc) program {
	gin.SetMode(gin.ReleaseMode)
	store := cookie.NewStore([]byte("0123456789abcdef0123456789abcdef"))
	router := gin.New()
	router.Any("/*path", sessions.Sessions("a", store), handler)
	return program{handler: handler, with: "github.com/gin-contrib/sessions", serve: serveHTTP(router)}
}

func withEchoV4(handler echov4.HandlerFunc) program {
	router := echov4.New()
	router.Logger.SetOutput(io.Discard)
	router.Any("/*", handler)
	return program{handler: handler, with: "github.com/labstack/echo/v4", serve: serveHTTP(router)}
}

func withEchoV5(handler echov5.HandlerFunc) program {
	router := echov5.New()
	router.Any("/*", handler)
	return program{handler: handler, with: "github.com/labstack/echo/v5", serve: serveHTTP(router)}
}

func withIris(handler iriscontext.Handler) program {
	app := iris.New()
	app.Logger().SetLevel("disable")
	app.Any("/{page:path}", handler)
	check(app.Build())
	return program{handler: handler, with: "github.com/kataras/iris/v12", serve: serveHTTP(app)}
}

func withBeego(handler func(*beego.Context)) program {
	router := web.NewControllerRegister()
	router.Any("/*", handler)
	return program{handler: handler, with: "github.com/beego/beego/v2", serve: serveHTTP(router)}
}

func withFasthttp(handler fasthttp.RequestHandler) program {
	return program{handler: handler, with: "github.com/valyala/fasthttp", serve: func(listener net.Listener) func() {
		server := &fasthttp.Server{Handler: handler}
		go server.Serve(listener)
		return func() { check(server.Shutdown()) }
	}}
}

func withFiberV2(handler fiberv2.Handler) program {
	return program{handler: handler, with: "github.com/gofiber/fiber/v2", serve: func(listener net.Listener) func() {
		app := fiberv2.New(fiberv2.Config{DisableStartupMessage: true})
		app.All("/*", handler)
		go app.Listener(listener)
		return func() { check(app.Shutdown()) }
	}}
}

func withFiberV3(handler fiberv3.Handler) program {
	return program{handler: handler, with: "github.com/gofiber/fiber/v3", serve: func(listener net.Listener) func() {
		app := fiberv3.New()
		app.All("/*", handler)
		go app.Listener(listener, fiberv3.ListenConfig{DisableStartupMessage: true})
		return func() { check(app.Shutdown()) }
	}}
}

func withHertz(handler hertz.HandlerFunc) program {
	hlog.SetOutput(io.Discard)
	return program{handler: handler, with: "github.com/cloudwego/hertz", serve: func(listener net.Listener) func() {
		h := server.New(server.WithListener(listener), server.WithExitWaitTime(0))
		h.Any("/*path", handler)
		go h.Run()
		return func() { h.Close() } // an error says that it did not wait
	}}
}

func withGF(handler ghttp.HandlerFunc) program {
	return program{handler: handler, with: "github.com/gogf/gf/v2", serve: func(listener net.Listener) func() {
		s := ghttp.GetServer(listener.Addr().String())
		s.SetDumpRouterMap(false)
		s.Logger().SetStdoutPrint(false)
		check(s.SetListener(listener))
		s.BindHandler("/*", handler)
		check(s.Start())
		return func() { check(s.Shutdown()) }
	}}
}
