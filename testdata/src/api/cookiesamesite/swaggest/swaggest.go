// Package swaggest answers with structs whose fields are cookies by their tags.
package swaggest

import (
	"context"
	"crypto/rand"

	"github.com/swaggest/usecase"
)

type loginInput struct {
	Session string `cookie:"session"` // only read
}

type loginOutput struct {
	Session string `cookie:"sid,secure,httponly"` // want `^cookie "sid" is sent without SameSite, so`
	Token   string `cookie:"token,samesite=what"` // want `cookie "token" is sent without SameSite`
	Theme   string `cookie:"theme"`
}

func login() usecase.Interactor {
	return usecase.NewInteractor(func(_ context.Context, _ loginInput, out *loginOutput) error {
		out.Session, out.Token, out.Theme = rand.Text(), rand.Text(), "dark"
		return nil
	})
}

// Silent from here on.

type set struct {
	Session string `cookie:"sid,samesite=lax"`
	Token   string `cookie:"token,SameSite=Strict"`
}

func setWell() usecase.Interactor {
	return usecase.NewInteractor(func(_ context.Context, _ struct{}, out *set) error {
		out.Session, out.Token = rand.Text(), rand.Text()
		return nil
	})
}

type logoutOutput struct {
	Session string `cookie:"sid,max-age=-1"`
}

func logout() usecase.Interactor {
	return usecase.NewInteractor(func(_ context.Context, _ struct{}, out *logoutOutput) error {
		out.Session = "deleted"
		return nil
	})
}
