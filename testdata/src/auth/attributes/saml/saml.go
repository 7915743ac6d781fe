// Package saml keeps sessions with crewjam/saml.
package saml

import (
	"net/http"

	"github.com/crewjam/saml/samlsp"
)

func badly(codec samlsp.SessionCodec) samlsp.SessionProvider {
	return &samlsp.CookieSessionProvider{Codec: codec} // want `without Secure` `without HttpOnly` `without SameSite`
}

func well(codec samlsp.SessionCodec) samlsp.SessionProvider {
	return &samlsp.CookieSessionProvider{Codec: codec, Secure: true, HTTPOnly: true, SameSite: http.SameSiteLaxMode}
}

func dynamic(codec samlsp.SessionCodec, on bool, mode http.SameSite) samlsp.SessionProvider {
	return &samlsp.CookieSessionProvider{Codec: codec, Secure: on, HTTPOnly: on, SameSite: mode}
}

func partial(codec samlsp.SessionCodec) samlsp.SessionProvider {
	options := &samlsp.CookieSessionProvider{Codec: codec} // want `without Secure` `without SameSite`
	options.HTTPOnly = true
	return options
}
