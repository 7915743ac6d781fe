// Package tests has comments in tests.
package tests
