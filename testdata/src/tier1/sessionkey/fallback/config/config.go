// Package config reads the environment for others.
package config

import "os"

// Get is a variable of the environment, or something else where it is not set.
func Get(name, fallback string) string {
	value, ok := os.LookupEnv(name)
	if ok {
		return value
	}
	return fallback
}

// Config has what is configured.
type Config struct{ Secret, Checked string }

// Load reads it.
func Load() *Config {
	return &Config{Secret: Get("FALLBACK_LOADED", ""), Checked: Get("FALLBACK_LOADED_CHECKED", "")}
}
