// Package ports has values from two places behind an interface.
package ports

import "os"

// A Config has values by their names.
type Config interface{ Value(name string) string }

type env struct{}

func (env) Value(name string) string { return os.Getenv(name) }

type fixed map[string]string

func (f fixed) Value(name string) string { return f[name] }

// New returns values.
func New(values map[string]string) Config {
	if values == nil {
		return env{}
	}
	return fixed(values)
}
