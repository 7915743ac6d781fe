// Package encore returns cookies in the responses of an API of encore.
package encore

import (
	"context"
	"crypto/rand"
	"net/http"

	"encore.dev/beta/errs"
)

type loggedIn struct {
	User   string `json:"user"`
	Cookie string `header:"Set-Cookie"`
}

//encore:api public method=POST path=/login
func Login(_ context.Context, p *struct{ User string }) (*loggedIn, error) {
	if p.User == "" {
		return nil, &errs.Error{Code: errs.InvalidArgument}
	}
	cookie := http.Cookie{Name: "sid", Value: rand.Text(), HttpOnly: true} // want `^cookie "sid" is sent without Secure, so browsers also send it over plain HTTP$`
	return &loggedIn{User: p.User, Cookie: cookie.String()}, nil
}

//encore:api public method=POST path=/line
func Line(context.Context) (*loggedIn, error) {
	return &loggedIn{Cookie: "sid=" + rand.Text() + "; Path=/"}, nil // want `cookie "sid" is sent without Secure`
}

// Silent from here on.

//encore:api public method=POST path=/set
func Set(context.Context) (*loggedIn, error) {
	cookie := http.Cookie{Name: "sid", Value: rand.Text(), Secure: true, HttpOnly: true}
	return &loggedIn{Cookie: cookie.String()}, nil
}

//encore:api public method=POST path=/logout
func Logout(context.Context) (*loggedIn, error) {
	return &loggedIn{Cookie: "sid=; Path=/; Max-Age=0"}, nil
}
