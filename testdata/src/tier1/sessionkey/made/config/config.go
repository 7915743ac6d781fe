// Package config has what a program is told.
package config

import "os"

type Token struct{ Secret string }

type Config struct {
	Address string
	Token   Token
}

// Load reads it from the environment.
func Load() *Config {
	return &Config{Address: os.Getenv("ADDRESS"), Token: Token{Secret: os.Getenv("LOADED")}}
}
