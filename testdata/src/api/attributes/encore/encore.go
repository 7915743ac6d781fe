// Package encore answers with structs of encore whose fields are tagged.
package encore

import (
	"context"
	"crypto/rand"

	_ "encore.dev"
)

type response struct {
	Cookie string `header:"Set-Cookie"`
}

func badly(context.Context) (*response, error) {
	return &response{Cookie: "sid=" + rand.Text() + "; Path=/"}, nil // want `without Secure` `without HttpOnly` `without SameSite`
}

func well(context.Context) (*response, error) {
	return &response{Cookie: "sid=" + rand.Text() + "; Path=/; Secure; HttpOnly; SameSite=Lax"}, nil
}

func dynamic(attributes string) func(context.Context) (*response, error) {
	return func(context.Context) (*response, error) {
		return &response{Cookie: "sid=" + rand.Text() + "; Path=/; " + attributes}, nil
	}
}

func deletion(context.Context) (*response, error) {
	return &response{Cookie: "sid=gone; Path=/; Max-Age=0"}, nil
}

func partial(context.Context) (*response, error) {
	line := "sid=" + rand.Text()
	line += "; HttpOnly"
	return &response{Cookie: line}, nil // want `without Secure` `without SameSite`
}
