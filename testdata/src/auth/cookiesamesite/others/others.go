// Package others logs users in with smaller libraries.
package others

import (
	"net/http"

	jwtv2 "github.com/appleboy/gin-jwt/v2"
	jwt "github.com/appleboy/gin-jwt/v3"
	"github.com/crewjam/saml/samlsp"
	"github.com/dghubble/gologin/v2"
	"github.com/dghubble/gologin/v2/github"
	authv2 "github.com/go-pkgz/auth/v2"
	gosession "github.com/go-session/session/v3"
	"github.com/icza/session"
	httphelper "github.com/zitadel/oidc/v3/pkg/http"
)

func state(next http.Handler) http.Handler {
	return github.StateHandler(gologin.CookieConfig{Name: "login_session", Path: "/", MaxAge: 60, Secure: true}, next) // want `^cookie "login_session" is sent without SameSite, so`
}

// There is no way to set it.
func idOnly() session.Manager {
	return session.NewCookieManager(session.NewInMemStore()) // want `session cookie is sent without SameSite`
}

func saml(codec samlsp.SessionCodec) samlsp.SessionProvider {
	return samlsp.CookieSessionProvider{Secure: true, HTTPOnly: true, Codec: codec} // want `session cookie is sent without SameSite`
}

func pkgz() *authv2.Service {
	return authv2.NewService(authv2.Opts{SecureCookies: true}) // want `session cookie is sent without SameSite`
}

func options() *gosession.Manager {
	return gosession.NewManager(gosession.SetCookieName("sid")) // want `session cookie is sent without SameSite`
}

// Silent from here on.

func stateSet(next http.Handler) http.Handler {
	return github.StateHandler(gologin.CookieConfig{Name: "login_session", Path: "/", MaxAge: 60, SameSite: http.SameSiteLaxMode}, next)
}

func stateByDefault(next http.Handler) http.Handler {
	config := gologin.DebugOnlyCookieConfig
	config.Name = "login_session"
	return github.StateHandler(config, next)
}

// SameSite is that of the context where it is left out.

func tokensSet(key []byte) (*jwt.GinJWTMiddleware, error) {
	return jwt.New(&jwt.GinJWTMiddleware{Key: key, SendCookie: true, CookieSameSite: http.SameSiteLaxMode})
}

func tokensInHeader(key []byte) (*jwtv2.GinJWTMiddleware, error) {
	return jwtv2.New(&jwtv2.GinJWTMiddleware{Key: key})
}

func samlSet(codec samlsp.SessionCodec) samlsp.SessionProvider {
	return samlsp.CookieSessionProvider{Secure: true, SameSite: http.SameSiteLaxMode, Codec: codec}
}

func optionsSet() *gosession.Manager {
	return gosession.NewManager(gosession.SetSameSite(http.SameSiteLaxMode))
}

func openID(key []byte) *httphelper.CookieHandler { return httphelper.NewCookieHandler(key, key) }
