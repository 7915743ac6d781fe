// Package saml keeps sessions in the cookies of crewjam/saml.
package saml

import (
	"time"

	"github.com/crewjam/saml/samlsp"
)

func badly() samlsp.SessionProvider {
	return samlsp.CookieSessionProvider{Name: "token", Secure: true, HTTPOnly: true, MaxAge: 3600} // want `3.6µs ends at once: a number without a unit is one of nanoseconds`
}

func well(lasts time.Duration) []samlsp.SessionProvider {
	return []samlsp.SessionProvider{
		samlsp.CookieSessionProvider{Name: "token", Secure: true, HTTPOnly: true, MaxAge: time.Hour},
		samlsp.CookieSessionProvider{Name: "token", Secure: true, HTTPOnly: true, MaxAge: lasts},
		samlsp.CookieSessionProvider{Name: "token", Secure: true, HTTPOnly: true},
	}
}
