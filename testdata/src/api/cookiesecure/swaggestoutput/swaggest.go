// Package swaggest answers with what use cases hold as their output.
package swaggest

import (
	"context"
	"crypto/rand"

	"github.com/swaggest/usecase"
)

type login struct {
	usecase.Interactor
	usecase.WithOutput
}

type session struct {
	ID    string `cookie:"sid,httponly,samesite=lax"`          // want `^cookie "sid" is sent without Secure, so`
	Other string `cookie:"other,secure,httponly,samesite=lax"` // silent
	Body  string `json:"body"`
}

func assigned() usecase.Interactor {
	u := usecase.NewIOI(nil, nil, func(context.Context, any, any) error { return nil })
	u.Output = new(session)
	return u
}

type shown struct {
	ID string `cookie:"shown,httponly,samesite=lax"` // want `^cookie "shown" is sent without Secure, so`
}

func inLiteral() usecase.HasOutputPort {
	return struct {
		usecase.Interactor
		usecase.WithOutput
	}{WithOutput: usecase.WithOutput{Output: new(shown)}}
}

func (l *login) prepare() {
	type output struct {
		ID string `cookie:"prepared"` // want `^cookie "prepared" is sent without Secure, so`
	}
	l.Output = new(output)
}

// Silent from here on.

type secure struct {
	ID string `cookie:"sid,secure,httponly,samesite=lax"`
}

func well() usecase.WithOutput { return usecase.WithOutput{Output: new(secure)} }

type read struct {
	Seen string `cookie:"seen"` // only read
}

func input() usecase.WithInput { return usecase.WithInput{Input: new(read)} }

func text() usecase.WithOutput { return usecase.WithOutput{Output: rand.Text()} }
