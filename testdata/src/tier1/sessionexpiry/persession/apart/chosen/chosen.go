// Package chosen tells the codecs how old a session may be.
package chosen

import (
	"net/http"

	"github.com/gorilla/sessions"

	"tier1/sessionexpiry/persession/apart/mw"
)

func Handler(key []byte) http.HandlerFunc {
	store := sessions.NewCookieStore(key)
	store.MaxAge(3600)
	app := &mw.App{Store: store}
	return app.Login
}
