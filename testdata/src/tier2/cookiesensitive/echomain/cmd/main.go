// Command cmd makes the stores.
package main

import (
	"os"

	"github.com/gorilla/sessions"
	v4session "github.com/labstack/echo-contrib/session"
	v4 "github.com/labstack/echo/v4"

	"tier2/cookiesensitive/echomain/handlers"
)

func main() {
	e := v4.New()
	e.Use(v4session.Middleware(sessions.NewCookieStore([]byte(os.Getenv("KEY"))))) // want `^session value "pw" carries c\.FormValue\("password"\), put there by handlers\.Login \(and another one like it\); this store keeps`
	e.POST("/login", handlers.Login)
	e.Logger.Fatal(e.Start(":8080"))
}
