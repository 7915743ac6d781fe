// Package app uses session managers that another package makes.
package app

import (
	"net/http"

	"tier1/sessionexpiry/scsmade/store"
)

func serve(next http.Handler) http.Handler {
	sessions := store.Year() // want `^session lifetime of 365 days is longer than 30 days$`
	ended := store.Ended()   // want `^Lifetime 0 ends every session at once$`
	return sessions.LoadAndSave(ended.LoadAndSave(store.Month().LoadAndSave(store.Default().LoadAndSave(next))))
}
