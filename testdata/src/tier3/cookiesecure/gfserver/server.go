// Package gfserver configures servers of gf.
package gfserver

import (
	"time"

	"github.com/gogf/gf/v2/frame/g"
	"github.com/gogf/gf/v2/net/ghttp"
)

func configured() error {
	s := g.Server()
	config := ghttp.NewConfig() // want `^session cookie is sent without Secure, so browsers also send it over plain HTTP$`
	config.CookieHttpOnly = true
	return s.SetConfig(config)
}

func turnedOff(s *ghttp.Server) error {
	config := ghttp.NewConfig()
	config.CookieSecure = false // want `session cookie is sent without Secure`
	return s.SetConfig(config)
}

func literal(s *ghttp.Server) error {
	return s.SetConfig(ghttp.ServerConfig{ // want `session cookie is sent without Secure`
		SessionIdName:       "sid",
		SessionMaxAge:       time.Hour,
		SessionCookieOutput: true,
	})
}

// Silent from here on.

// A file may have the rest.
func byFile() {
	s := g.Server()
	s.SetSessionMaxAge(time.Hour)
	s.SetSessionIdName("sid")
	s.Run()
}

func partly() {
	s := ghttp.GetServer("admin")
	s.SetCookiePath("/admin")
	s.Run()
}

func byMap() error {
	s := g.Server()
	if err := s.SetConfig(ghttp.NewConfig()); err != nil {
		return err
	}
	return s.SetConfigWithMap(g.Map{"CookieSecure": true})
}

func set(s *ghttp.Server) error {
	config := ghttp.NewConfig()
	config.CookieSecure = true
	return s.SetConfig(config)
}

func decided(s *ghttp.Server, production bool) error {
	config := ghttp.NewConfig()
	config.CookieSecure = production
	return s.SetConfig(config)
}

func withoutCookie(s *ghttp.Server) error {
	config := ghttp.NewConfig()
	config.SessionCookieOutput = false
	return s.SetConfig(config)
}
