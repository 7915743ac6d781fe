// Package port reads variables of the environment behind an interface.
package port

import "os"

// A Config has values by their names.
type Config interface {
	Value(name string) string
	Debug() bool
}

type env struct{ debug bool }

// New returns the values of the environment.
func New() Config { return env{} }

func (env) Value(name string) string { return os.Getenv(name) }

func (e env) Debug() bool { return e.debug }
