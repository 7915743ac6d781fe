// Package login logs users in with OpenID Connect, SAML and others.
package login

import (
	"github.com/crewjam/saml/samlsp"
	"github.com/go-pkgz/auth"
	authv2 "github.com/go-pkgz/auth/v2"
	abclientstate "github.com/volatiletech/authboss-clientstate"
	httphelper "github.com/zitadel/oidc/v3/pkg/http"
)

func openID(key []byte) *httphelper.CookieHandler {
	return httphelper.NewCookieHandler(key, key, httphelper.WithMaxAge(60), httphelper.WithUnsecure()) // want `cookie is sent without Secure`
}

func openIDHere(key []byte, dev bool) *httphelper.CookieHandler {
	var options []httphelper.CookieHandlerOpt
	options = append(options, httphelper.WithUnsecure()) // want `cookie is sent without Secure`
	return httphelper.NewCookieHandler(key, key, options...)
}

func saml(codec samlsp.SessionCodec) samlsp.SessionProvider {
	return samlsp.CookieSessionProvider{ // want `session cookie is sent without Secure`
		Name:     "saml",
		HTTPOnly: true,
		Codec:    codec,
	}
}

func samlOff(options samlsp.Options) samlsp.SessionProvider {
	provider := samlsp.DefaultSessionProvider(options)
	provider.Secure = false // want `session cookie is sent without Secure`
	return provider
}

func pkgz() *auth.Service {
	return auth.NewService(auth.Opts{URL: "https://example.com"}) // want `session cookie is sent without Secure`
}

func pkgzV2() *authv2.Service {
	options := authv2.Opts{URL: "https://example.com", JWTCookieName: "token"} // want `session cookie is sent without Secure`
	return authv2.NewService(options)
}

func boss(key []byte) abclientstate.CookieStorer {
	storer := abclientstate.NewCookieStorer(key, nil)
	storer.Secure = false // want `session cookie is sent without Secure`
	return storer
}

// Silent from here on.

func openIDSecured(key []byte) *httphelper.CookieHandler {
	return httphelper.NewCookieHandler(key, key, httphelper.WithMaxAge(60), httphelper.WithPath("/login"))
}

func samlSecured(codec samlsp.SessionCodec, https bool) []samlsp.SessionProvider {
	return []samlsp.SessionProvider{
		samlsp.CookieSessionProvider{Name: "a", Secure: true, Codec: codec},
		&samlsp.CookieSessionProvider{Name: "b", Secure: https, Codec: codec},
	}
}

func samlByDefault(options samlsp.Options) samlsp.SessionProvider {
	provider := samlsp.DefaultSessionProvider(options)
	provider.Name = "saml"
	return provider
}

func pkgzSecured(https bool) (*auth.Service, *authv2.Service) {
	return auth.NewService(auth.Opts{SecureCookies: true}), authv2.NewService(authv2.Opts{SecureCookies: https})
}

func bossByDefault(key []byte) abclientstate.CookieStorer {
	storer := abclientstate.NewCookieStorer(key, nil)
	storer.MaxAge = 3600
	return storer
}
