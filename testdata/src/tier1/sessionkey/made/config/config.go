// Package config has what a program is told.
package config

type Token struct{ Secret string }

type Config struct {
	Address string
	Token   Token
}
