// Package jwxexp signs and parses tokens of jwx.
package jwxexp

import (
	"time"

	"github.com/lestrrat-go/jwx/v2/jwt"
)

func sign() {
	tok, err := jwt.NewBuilder().Subject("a").Expiration(time.Now().Add(365 * 24 * time.Hour)).Build() // want `token is accepted by parsers for 365 days, which is longer than 30 days`
	if err == nil {
		jwt.Sign(tok)
	}
	tok, err = jwt.NewBuilder().Subject("a").Expiration(time.Now().Add(time.Hour)).Build()
	if err == nil {
		jwt.Sign(tok)
	}
}

func parse(data []byte) {
	jwt.Parse(data, jwt.WithValidate(false)) // want `claims are not checked here`
	jwt.Parse(data, jwt.WithValidate(true))
	jwt.Parse(data)
}
