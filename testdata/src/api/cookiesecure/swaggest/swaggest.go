// Package swaggest answers with structs whose fields are cookies by their tags.
package swaggest

import (
	"context"
	"crypto/rand"

	"github.com/swaggest/usecase"
)

type loginInput struct {
	Seen string `cookie:"seen"` // only read
	User string `query:"user"`
}

type loginOutput struct {
	Session string `cookie:"sid,httponly,samesite=lax,path=/"` // want `^cookie "sid" is sent without Secure, so browsers also send it over plain HTTP$`
	User    string `json:"user"`
}

func login() usecase.Interactor {
	return usecase.NewInteractor(func(_ context.Context, in loginInput, out *loginOutput) error {
		out.User, out.Session = in.User, rand.Text()
		return nil
	})
}

// The same struct answers other requests: it is one cookie.
func again() usecase.Interactor {
	u := usecase.NewInteractor(renew)
	u.SetTitle("Renew")
	return u
}

func renew(_ context.Context, _ struct{}, out *loginOutput) error {
	out.Session = rand.Text()
	return nil
}

type bare struct {
	Session string `json:"-" cookie:"sid"` // want `cookie "sid" is sent without Secure`
	Theme   string `cookie:"theme,secure"`
}

func older() usecase.Interactor {
	return usecase.NewIOI(loginInput{}, new(bare), func(_ context.Context, _, output any) error {
		output.(*bare).Session = rand.Text()
		return nil
	})
}

type common struct {
	Language string `cookie:"lang,max-age=3600"` // want `cookie "lang" is sent without Secure`
}

type embedding struct {
	common
	Names []string `json:"names"`
}

func embedded() usecase.Interactor {
	return usecase.NewInteractor(func(_ context.Context, _ struct{}, out *embedding) error {
		out.Language = "en"
		return nil
	})
}

// Silent from here on.

type set struct {
	Session string `cookie:"sid,Secure,HttpOnly,SameSite=Strict"`
	Plain   string `json:"plain"`
	Hidden  string `cookie:"-"`
	lower   string `cookie:"lower"`
}

func setWell() usecase.Interactor {
	return usecase.NewInteractor(func(_ context.Context, _ struct{}, out *set) error {
		out.Session, out.lower = rand.Text(), "x"
		return nil
	})
}

// A negative age deletes.
type logoutOutput struct {
	Session string `cookie:"sid,max-age=-1"`
}

func logout() usecase.Interactor {
	return usecase.NewInteractor(func(_ context.Context, _ struct{}, out *logoutOutput) error {
		out.Session = "deleted"
		return nil
	})
}

// What is only an input is read.
type input struct {
	Session string `cookie:"sid"`
}

func read() usecase.Interactor {
	return usecase.NewInteractor(func(_ context.Context, in input, out *struct{ User string }) error {
		out.User = in.Session
		return nil
	})
}

func readBefore() usecase.Interactor {
	return usecase.NewIOI(new(input), nil, func(context.Context, any, any) error { return nil })
}

// What an interface holds is found out when it answers, and then not sent.
func anything() usecase.Interactor {
	return usecase.NewInteractor(func(_ context.Context, _ struct{}, out *any) error {
		*out = unused{Session: rand.Text()}
		return nil
	})
}

// Nothing answers with this one.
type unused struct {
	Session string `cookie:"sid"`
}
