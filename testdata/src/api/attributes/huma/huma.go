// Package huma returns cookies in structs of huma whose fields are tagged.
package huma

import (
	"context"
	"crypto/rand"
	"net/http"

	_ "github.com/danielgtaylor/huma/v2"
)

type output struct {
	Cookie http.Cookie `header:"Set-Cookie"`
}

func badly(context.Context, *struct{}) (*output, error) {
	return &output{Cookie: http.Cookie{Name: "sid", Value: rand.Text()}}, nil // want `without Secure` `without HttpOnly` `without SameSite`
}

func well(context.Context, *struct{}) (*output, error) {
	return &output{Cookie: http.Cookie{Name: "sid", Value: rand.Text(), Secure: true, HttpOnly: true, SameSite: http.SameSiteLaxMode}}, nil
}

func dynamic(on bool, mode http.SameSite) func(context.Context, *struct{}) (*output, error) {
	return func(context.Context, *struct{}) (*output, error) {
		return &output{Cookie: http.Cookie{Name: "sid", Value: rand.Text(), Secure: on, HttpOnly: on, SameSite: mode}}, nil
	}
}

func deletion(context.Context, *struct{}) (*output, error) {
	return &output{Cookie: http.Cookie{Name: "sid", Value: "gone", MaxAge: -1}}, nil
}

func partial(context.Context, *struct{}) (*output, error) {
	cookie := http.Cookie{Name: "sid", Value: rand.Text()} // want `without Secure` `without SameSite`
	cookie.HttpOnly = true
	return &output{Cookie: cookie}, nil
}
