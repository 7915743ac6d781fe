package main

import (
	"net/http"

	"github.com/crewjam/saml"
	"github.com/crewjam/saml/samlsp"
	"github.com/gorilla/securecookie"
	abclientstate "github.com/volatiletech/authboss-clientstate"
	"github.com/volatiletech/authboss/v3"
	zitadel "github.com/zitadel/oidc/v3/pkg/http"
)

func observeZitadel() {
	const mod = "github.com/zitadel/oidc/v3/pkg/http."
	for _, o := range []struct {
		name   string
		arg    any
		option zitadel.CookieHandlerOpt
	}{
		{"WithUnsecure", nil, zitadel.WithUnsecure()},
		{"WithSameSite", http.SameSiteStrictMode, zitadel.WithSameSite(http.SameSiteStrictMode)},
		{"WithMaxAge", 60, zitadel.WithMaxAge(60)},
		{"WithDomain", "example.com", zitadel.WithDomain("example.com")},
		{"WithPath", "/app", zitadel.WithPath("/app")},
	} {
		handler := zitadel.NewCookieHandler(hashKey, hashKey, o.option)
		changes := []change{{Symbol: mod + o.name, Arg: o.arg}}
		observation{Symbol: mod + "NewCookieHandler", Changes: changes, SetCookie: serve(func(w http.ResponseWriter, r *http.Request) {
			check(handler.SetCookie(w, "state", "abc"))
		})}.print()
	}
	aware := zitadel.NewRequestAwareCookieHandler(func(*http.Request) (*securecookie.SecureCookie, error) {
		return securecookie.New(hashKey, nil), nil
	})
	observation{Symbol: mod + "NewRequestAwareCookieHandler", SetCookie: serve(func(w http.ResponseWriter, r *http.Request) {
		check(aware.SetRequestAwareCookie(r, w, "state", "abc"))
	})}.print()
	handler := zitadel.NewCookieHandler(hashKey, hashKey)
	observation{
		Symbol:    "(*github.com/zitadel/oidc/v3/pkg/http.CookieHandler).SetCookie",
		Args:      []any{nil, "state", "a b"},
		SetCookie: serve(func(w http.ResponseWriter, r *http.Request) { check(handler.SetCookie(w, "state", "a b")) }),
	}.print()
}

// A codec is as much of one as a session that nobody reads needs.
type codec struct{}

func (codec) New(*saml.Assertion) (samlsp.Session, error) { return nil, nil }
func (codec) Encode(samlsp.Session) (string, error)       { return "abc", nil }
func (codec) Decode(string) (samlsp.Session, error)       { return nil, nil }

func observeSAML() {
	for _, p := range []samlsp.CookieSessionProvider{
		{Name: "sid", Path: "/app"},
		{Name: "sid", Path: "/", Domain: "example.com", Secure: true, HTTPOnly: true, SameSite: http.SameSiteStrictMode},
	} {
		fields := p
		p.Codec = codec{}
		observation{
			Record: "github.com/crewjam/saml/samlsp.CookieSessionProvider",
			Args:   []any{fields},
			SetCookie: serve(func(w http.ResponseWriter, r *http.Request) {
				check(p.CreateSession(w, r, &saml.Assertion{}))
			}),
		}.print()
	}
}

func observeAuthboss() {
	for name, s := range map[string]abclientstate.CookieStorer{
		"NewCookieStorer":             abclientstate.NewCookieStorer(hashKey, nil),
		"NewCookieStorerFromExisting": abclientstate.NewCookieStorerFromExisting(securecookie.New(hashKey, nil)),
	} {
		observation{
			Symbol: "github.com/volatiletech/authboss-clientstate." + name,
			SetCookie: serve(func(w http.ResponseWriter, r *http.Request) {
				check(s.WriteState(w, nil, []authboss.ClientStateEvent{{Kind: authboss.ClientStateEventPut, Key: "rm", Value: "abc"}}))
			}),
		}.print()
	}
	for _, s := range []abclientstate.CookieStorer{
		{MaxAge: 3600},
		{Path: "/app", Domain: "example.com", MaxAge: 60, HTTPOnly: true, Secure: true, SameSite: http.SameSiteStrictMode},
		abclientstate.NewCookieStorer(hashKey, nil),
	} {
		s.SecureCookie = securecookie.New(hashKey, nil)
		observation{
			Record: "github.com/volatiletech/authboss-clientstate.CookieStorer",
			Args: []any{map[string]any{
				"Path": s.Path, "Domain": s.Domain, "MaxAge": s.MaxAge, "HTTPOnly": s.HTTPOnly, "Secure": s.Secure, "SameSite": s.SameSite,
			}},
			SetCookie: serve(func(w http.ResponseWriter, r *http.Request) {
				check(s.WriteState(w, nil, []authboss.ClientStateEvent{{Kind: authboss.ClientStateEventPut, Key: "rm", Value: "abc"}}))
			}),
		}.print()
	}
}
