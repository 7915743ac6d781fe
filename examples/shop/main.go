// Shop is a small web shop, with the mistakes that web shops make: run
// cookielint on it.
package main

import (
	"log"
	"os"

	"github.com/gin-gonic/gin"
	"github.com/gorilla/sessions"
)

// config is what differs between a laptop and production.
type config struct {
	addr       string
	secure     bool // behind HTTPS
	sessionKey []byte
	tokenKey   []byte
}

type shop struct {
	config
	users *users
	carts *sessions.CookieStore
}

func main() {
	s := newShop(config{
		addr:       os.Getenv("SHOP_ADDR"),
		secure:     os.Getenv("SHOP_ENV") == "production",
		sessionKey: []byte(os.Getenv("SHOP_SESSION_KEY")),
		tokenKey:   []byte(os.Getenv("SHOP_TOKEN_KEY")),
	})
	if err := s.routes().Run(s.addr); err != nil {
		log.Fatal(err)
	}
}

func newShop(c config) *shop {
	carts := sessions.NewCookieStore(c.sessionKey)
	carts.Options.MaxAge = 2 * 60 * 60
	return &shop{config: c, users: newUsers(), carts: carts}
}

func (s *shop) routes() *gin.Engine {
	r := gin.Default()
	r.POST("/login", s.login)
	r.POST("/logout", s.logout)
	r.POST("/token", s.token)
	r.GET("/customer", s.customer)
	r.POST("/theme", s.theme)
	r.POST("/cart/:item", s.addToCart)
	return r
}
