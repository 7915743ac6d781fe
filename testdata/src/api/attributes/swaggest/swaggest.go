// Package swaggest answers with structs whose fields are cookies by their tags.
package swaggest

import (
	"context"
	"crypto/rand"

	"github.com/swaggest/usecase"
)

type bad struct {
	Session string `cookie:"sid"` // want `without Secure` `without HttpOnly` `without SameSite`
}

func badly() usecase.Interactor {
	return usecase.NewInteractor(func(_ context.Context, _ struct{}, out *bad) error {
		out.Session = rand.Text()
		return nil
	})
}

func well() usecase.Interactor {
	type output struct {
		Session string `cookie:"sid,secure,httponly,samesite=lax"`
	}
	return usecase.NewInteractor(func(_ context.Context, _ struct{}, out *output) error {
		out.Session = rand.Text()
		return nil
	})
}

func deletion() usecase.Interactor {
	type output struct {
		Session string `cookie:"sid,max-age=-1"`
	}
	return usecase.NewInteractor(func(_ context.Context, _ struct{}, out *output) error {
		out.Session = "gone"
		return nil
	})
}

func partial() usecase.Interactor {
	type output struct {
		Session string `cookie:"sid,httponly"` // want `without Secure` `without SameSite`
	}
	return usecase.NewInteractor(func(_ context.Context, _ struct{}, out *output) error {
		out.Session = rand.Text()
		return nil
	})
}
