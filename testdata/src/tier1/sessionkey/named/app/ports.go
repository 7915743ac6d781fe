package app

import (
	"os"

	"github.com/golang-jwt/jwt/v5"

	"tier1/sessionkey/named/port"
	"tier1/sessionkey/named/ports"
)

type service struct{ config port.Config }

func (s *service) sign(claims jwt.Claims) {
	sign(claims, []byte(s.config.Value("PORT_SECRET"))) // want `empty where PORT_SECRET is not set`
}

type values interface{ Value(name string) string }

type environment struct{}

func (environment) Value(name string) string { return os.Getenv(name) }

func signBy(v values, claims jwt.Claims) {
	sign(claims, []byte(v.Value("OWN_PORT_SECRET"))) // want `empty where OWN_PORT_SECRET is not set`
}

// Silent from here on.

func signAsked(s *service, claims jwt.Claims) {
	if s.config.Value("ASKED_SECRET") == "" {
		return
	}
	sign(claims, []byte(s.config.Value("ASKED_SECRET")))
}

// Nobody knows which one it is.
func signByOther(c ports.Config, claims jwt.Claims) {
	sign(claims, []byte(c.Value("PORTS_SECRET")))
}
