// Package config reads variables of the environment for others, which give it their names.
package config

import (
	"log"
	"os"
)

// Get returns a variable of the environment, whatever that is.
func Get(name string) string { return os.Getenv(name) }

// Bytes hands on what another function returns.
func Bytes(prefix, name string) []byte {
	log.Println("reading", prefix)
	return []byte(Get(name))
}

// A Source has variables.
type Source struct{ Prefix string }

// Text is one of them.
func (s Source) Text(name string) string { return os.Getenv(name) }

// Or returns something else where there is none.
func Or(name, other string) string {
	if value := os.Getenv(name); value != "" {
		return value
	}
	return other
}

// Must ends the program where there is none.
func Must(name string) string {
	value := os.Getenv(name)
	if value == "" {
		log.Fatal(name)
	}
	return value
}

// Prefixed has its own opinion of the name.
func Prefixed(name string) string { return os.Getenv("APP_" + name) }

// Validate asks for one that another package uses.
func Validate() {
	if os.Getenv("VALIDATED_SECRET") == "" {
		log.Fatal("VALIDATED_SECRET is missing")
	}
}
