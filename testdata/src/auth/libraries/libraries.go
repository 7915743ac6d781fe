// Package libraries imports every package that the model describes and that is
// checked in this module, so that "go mod tidy" keeps their modules and the
// conformance test finds them.
package libraries

import (
	_ "github.com/appleboy/gin-jwt/v2"
	_ "github.com/appleboy/gin-jwt/v3"
	_ "github.com/crewjam/saml/samlsp"
	_ "github.com/dghubble/gologin/v2"
	_ "github.com/dghubble/gologin/v2/bitbucket"
	_ "github.com/dghubble/gologin/v2/facebook"
	_ "github.com/dghubble/gologin/v2/github"
	_ "github.com/dghubble/gologin/v2/google"
	_ "github.com/dghubble/gologin/v2/oauth1"
	_ "github.com/dghubble/gologin/v2/oauth2"
	_ "github.com/dghubble/gologin/v2/tumblr"
	_ "github.com/dghubble/sessions"
	_ "github.com/dgrijalva/jwt-go"
	_ "github.com/flamego/session"
	_ "github.com/form3tech-oss/jwt-go"
	_ "github.com/go-chi/jwtauth/v5"
	_ "github.com/go-pkgz/auth"
	_ "github.com/go-pkgz/auth/v2"
	_ "github.com/go-session/session/v3"
	_ "github.com/golang-jwt/jwt"
	_ "github.com/golangcollege/sessions"
	_ "github.com/gorilla/sessions"
	_ "github.com/icza/session"
	_ "github.com/lestrrat-go/jwx/v2/jwt"
	_ "github.com/lestrrat-go/jwx/v3/jwt"
	_ "github.com/markbates/goth/gothic"
	_ "github.com/supertokens/supertokens-golang/recipe/session/sessmodels"
	_ "github.com/volatiletech/authboss-clientstate"
	_ "github.com/zitadel/oidc/v3/pkg/http"
	_ "golang.org/x/oauth2"
)
