// Package huma returns cookies in structs whose fields are tagged.
package huma

import (
	"context"
	"crypto/rand"
	"net/http"
	"time"

	"github.com/danielgtaylor/huma/v2"
)

type loginOutput struct {
	SetCookie http.Cookie `header:"Set-Cookie"`
	Body      struct{ User string }
}

func login(context.Context, *struct{}) (*loginOutput, error) {
	return &loginOutput{SetCookie: http.Cookie{ // want `^cookie "sid" is sent without Secure, so browsers also send it over plain HTTP$`
		Name:     "sid",
		Value:    rand.Text(),
		HttpOnly: true,
	}}, nil
}

func stepwise(context.Context, *struct{}) (*loginOutput, error) {
	out := &loginOutput{}
	out.Body.User = "gopher"
	out.SetCookie = http.Cookie{Name: "sid", Value: rand.Text()} // want `cookie "sid" is sent without Secure`
	return out, nil
}

func register(api huma.API) {
	huma.Get(api, "/login", login)
	huma.Get(api, "/closure", func(context.Context, *struct{}) (*loginOutput, error) {
		return &loginOutput{SetCookie: http.Cookie{
			Name:   "sid",
			Value:  rand.Text(),
			Secure: false, // want `cookie "sid" is sent without Secure`
		}}, nil
	})
}

type byAddress struct {
	Cookie *http.Cookie `header:"set-cookie"`
}

func pointer(context.Context, *struct{}) (*byAddress, error) {
	return &byAddress{Cookie: &http.Cookie{Name: "sid", Value: rand.Text()}}, nil // want `cookie "sid" is sent without Secure`
}

type several struct {
	Cookies []http.Cookie `header:"Set-Cookie"`
}

func list(context.Context, *struct{}) (*several, error) {
	return &several{Cookies: []http.Cookie{
		{Name: "sid", Value: rand.Text(), Secure: true},
		{Name: "theme", Value: "dark"}, // want `cookie "theme" is sent without Secure`
	}}, nil
}

type line struct {
	Cookie string `header:"Set-Cookie"`
}

func text(context.Context, *struct{}) (*line, error) {
	cookie := &http.Cookie{Name: "sid", Value: rand.Text()} // want `cookie "sid" is sent without Secure`
	return &line{Cookie: cookie.String()}, nil
}

func middleware(ctx huma.Context, next func(huma.Context)) {
	ctx.AppendHeader("Set-Cookie", "seen="+rand.Text()) // want `cookie "seen" is sent without Secure`
	next(ctx)
}

// Silent from here on.

func set(context.Context, *struct{}) (*loginOutput, error) {
	return &loginOutput{SetCookie: http.Cookie{Name: "sid", Value: rand.Text(), Secure: true}}, nil
}

func changed(context.Context, *struct{}) (*loginOutput, error) {
	out := &loginOutput{SetCookie: http.Cookie{Name: "sid", Value: rand.Text()}}
	out.SetCookie.Secure = true
	return out, nil
}

func decided(production bool) func(context.Context, *struct{}) (*loginOutput, error) {
	return func(context.Context, *struct{}) (*loginOutput, error) {
		return &loginOutput{SetCookie: http.Cookie{Name: "sid", Value: rand.Text(), Secure: production}}, nil
	}
}

func logout(context.Context, *struct{}) (*loginOutput, error) {
	return &loginOutput{SetCookie: http.Cookie{Name: "sid", Value: "deleted", Expires: time.Unix(0, 0)}}, nil
}

func without(context.Context, *struct{}) (*loginOutput, error) {
	return &loginOutput{}, nil
}

// The field of another struct is not sent.
type record struct{ SetCookie http.Cookie }

func kept() *record { return &record{SetCookie: http.Cookie{Name: "sid", Value: rand.Text()}} }

// A cookie that a request has is read.
type input struct {
	Session http.Cookie `cookie:"sid"`
}

func parsed(header http.Header) *input {
	return &input{Session: http.Cookie{Name: "sid", Value: header.Get("X-Session")}}
}
