// Package supertokens configures the sessions of supertokens.
package supertokens

import (
	"os"

	"github.com/supertokens/supertokens-golang/recipe/session"
	"github.com/supertokens/supertokens-golang/recipe/session/sessmodels"
	"github.com/supertokens/supertokens-golang/supertokens"
)

func badly() []supertokens.Recipe {
	off, lax := false, "lax"
	return []supertokens.Recipe{
		session.Init(&sessmodels.TypeInput{CookieSecure: &off}),                       // want `without Secure`
		session.Init(&sessmodels.TypeInput{CookieSecure: to(false)}),                  // want `without Secure`
		session.Init(&sessmodels.TypeInput{CookieSecure: &[]bool{false}[0]}),          // want `without Secure`
		session.Init(&sessmodels.TypeInput{CookieSameSite: &lax, CookieSecure: &off}), // want `without Secure`
	}
}

func to[T any](v T) *T { return &v }

func well() []supertokens.Recipe {
	on := true
	return []supertokens.Recipe{
		session.Init(&sessmodels.TypeInput{CookieSecure: &on}),
		session.Init(&sessmodels.TypeInput{CookieSecure: to(true)}),
		session.Init(&sessmodels.TypeInput{}), // the domain of the API decides
		session.Init(nil),
	}
}

func dynamic(secure bool, config *bool) []supertokens.Recipe {
	decided := func() *bool {
		on := os.Getenv("STAGE") == "production"
		return &on
	}()
	return []supertokens.Recipe{
		session.Init(&sessmodels.TypeInput{CookieSecure: &secure}),
		session.Init(&sessmodels.TypeInput{CookieSecure: config}),
		session.Init(&sessmodels.TypeInput{CookieSecure: decided}),
	}
}

func partial(tls bool) supertokens.Recipe {
	off := false
	config := &sessmodels.TypeInput{}
	config.CookieSecure = &off // want `without Secure`
	return session.Init(config)
}

func later(tls bool) supertokens.Recipe {
	secure := false
	if tls {
		secure = true
	}
	return session.Init(&sessmodels.TypeInput{CookieSecure: &secure})
}
