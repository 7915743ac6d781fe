// Package gf configures how long sessions of gf last.
package gf

import (
	"time"

	"github.com/gogf/gf/v2/frame/g"
	"github.com/gogf/gf/v2/net/ghttp"
)

const year = 365 * 24 * time.Hour

func long() {
	s := g.Server()
	s.SetSessionMaxAge(year) // want `session lifetime of 365 days is longer than 30 days`
	s.Run()
}

func configured(s *ghttp.Server) error {
	config := ghttp.NewConfig()
	config.SessionMaxAge = year // want `session lifetime of 365 days is longer than 30 days`
	return s.SetConfig(config)
}

// Silent from here on.

func short() {
	s := g.Server()
	s.SetSessionMaxAge(time.Hour)
	s.Run()
}

func byDefault(s *ghttp.Server) error { return s.SetConfig(ghttp.NewConfig()) }

func decided(lifetime time.Duration) {
	s := g.Server()
	s.SetSessionMaxAge(lifetime)
	s.Run()
}
