// Package jwxpeek looks into tokens that it does not trust.
package jwxpeek

import "github.com/lestrrat-go/jwx/v2/jwt"

func look(token string) (jwt.Token, error) {
	return jwt.Parse([]byte(token), jwt.WithValidate(false), jwt.WithVerify(false))
}
