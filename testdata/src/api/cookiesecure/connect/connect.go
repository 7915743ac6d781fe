// Package connect sends cookies in the headers of connect.
package connect

import (
	"context"
	"crypto/rand"
	"errors"
	"net/http"

	"connectrpc.com/connect"
)

type loggedIn struct{ User string }

func login(context.Context) (*connect.Response[loggedIn], error) {
	res := connect.NewResponse(&loggedIn{})
	res.Header().Set("Set-Cookie", "sid="+rand.Text()+"; Path=/; HttpOnly") // want `^cookie "sid" is sent without Secure, so browsers also send it over plain HTTP$`
	return res, nil
}

func rendered(context.Context) (*connect.Response[loggedIn], error) {
	res := connect.NewResponse(&loggedIn{})
	cookie := http.Cookie{Name: "sid", Value: rand.Text(), HttpOnly: true} // want `cookie "sid" is sent without Secure`
	res.Header().Add("Set-Cookie", cookie.String())
	return res, nil
}

func refused(context.Context) error {
	err := connect.NewError(connect.CodeUnauthenticated, errors.New("log in"))
	err.Meta().Set("Set-Cookie", "attempt="+rand.Text()) // want `cookie "attempt" is sent without Secure`
	return err
}

func streamed(stream *connect.ServerStream[loggedIn]) error {
	stream.ResponseHeader().Set("Set-Cookie", "sid="+rand.Text()) // want `cookie "sid" is sent without Secure`
	return stream.Send(&loggedIn{})
}

func simple(ctx context.Context) (*loggedIn, error) {
	if info, ok := connect.CallInfoForHandlerContext(ctx); ok {
		info.ResponseHeader().Set("Set-Cookie", "sid="+rand.Text()) // want `cookie "sid" is sent without Secure`
	}
	return &loggedIn{}, nil
}

// Silent from here on.

func set(context.Context) (*connect.Response[loggedIn], error) {
	res := connect.NewResponse(&loggedIn{})
	res.Header().Set("Set-Cookie", "sid="+rand.Text()+"; Path=/; Secure; HttpOnly")
	return res, nil
}

func decided(_ context.Context, production bool) (*connect.Response[loggedIn], error) {
	res := connect.NewResponse(&loggedIn{})
	cookie := http.Cookie{Name: "sid", Value: rand.Text(), Secure: production}
	res.Header().Add("Set-Cookie", cookie.String())
	return res, nil
}

func logout(context.Context) (*connect.Response[loggedIn], error) {
	res := connect.NewResponse(&loggedIn{})
	res.Header().Set("Set-Cookie", "sid=; Path=/; Max-Age=0")
	return res, nil
}

// What a client sends is no cookie of a server.
func ask(ctx context.Context, client *connect.Client[loggedIn, loggedIn], token string) error {
	req := connect.NewRequest(&loggedIn{})
	req.Header().Set("Set-Cookie", "sid="+token)
	req.Header().Set("Cookie", "sid="+token)
	_, err := client.CallUnary(ctx, req)
	return err
}
