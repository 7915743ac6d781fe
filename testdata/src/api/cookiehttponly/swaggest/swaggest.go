// Package swaggest answers with structs whose fields are cookies by their tags.
package swaggest

import (
	"context"
	"crypto/rand"

	"github.com/swaggest/usecase"
)

type loginInput struct {
	Seen string `cookie:"seen"` // only read
}

type loginOutput struct {
	Session string `cookie:"sid,secure,path=/" json:"-"` // want `^cookie "sid" is sent without HttpOnly, so`
	XSRF    string `cookie:"xsrf-token,secure"`          // for scripts
}

func login() usecase.Interactor {
	return usecase.NewInteractor(func(_ context.Context, _ loginInput, out *loginOutput) error {
		out.Session, out.XSRF = rand.Text(), rand.Text()
		return nil
	})
}

// Silent from here on.

type set struct {
	Session string `cookie:"sid,httponly"`
}

func setWell() usecase.Interactor {
	return usecase.NewInteractor(func(_ context.Context, _ struct{}, out *set) error {
		out.Session = rand.Text()
		return nil
	})
}

type logoutOutput struct {
	Session string `cookie:"sid,max-age=0"`
}

func logout() usecase.Interactor {
	return usecase.NewInteractor(func(_ context.Context, _ struct{}, out *logoutOutput) error {
		out.Session = "deleted"
		return nil
	})
}
