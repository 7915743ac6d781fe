// Package setup writes into variables of another package.
package setup

import (
	"os"

	"tier1/sessionkey/elsewhere/config"
)

// Run replaces keys.
func Run() {
	config.Overwritten.Secret = os.Getenv("OVERWRITTEN")
	config.OverSecret = os.Getenv("OVER_SECRET")
	fill(&config.TakenSecret)
}

func fill(to *string) { *to = os.Getenv("TAKEN_SECRET") }
