package gorilla

import (
	"net/http"

	"github.com/gorilla/sessions"
)

func writtenOverWithoutMaxAge(key []byte) http.Handler {
	store := sessions.NewCookieStore(key)
	*store.Options = sessions.Options{ // want `^Options is replaced without MaxAge: the cookie ends with the browser session, but the server accepts it for 30 days$`
		Path:     "/",
		HttpOnly: true,
		Secure:   true,
	}
	return pages(store)
}

func writtenOverToEnd(key []byte) http.Handler {
	store := sessions.NewCookieStore(key)
	*store.Options = sessions.Options{Path: "/", MaxAge: 90} // want `the cookie ends after 90 seconds but the server accepts it for 30 days`
	return pages(store)
}

// Silent from here on.

func writtenOverAndSet(key []byte) http.Handler {
	store := sessions.NewCookieStore(key)
	*store.Options = sessions.Options{Path: "/"}
	store.MaxAge(3600)
	return pages(store)
}
