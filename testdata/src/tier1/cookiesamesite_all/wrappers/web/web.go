// Package web chooses the names, and is told nothing that was said of the wrapper.
package web

import (
	"net/http"

	"tier1/cookiesamesite_all/wrappers/cookies"
)

func send(w http.ResponseWriter, id string) {
	cookies.Set(w, "sid", id)
	cookies.Set(w, "cart", id)
}
