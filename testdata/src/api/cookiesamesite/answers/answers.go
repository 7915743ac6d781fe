// Package answers has cookies in what handlers return.
package answers

import (
	"context"
	"crypto/rand"
	"net/http"

	"connectrpc.com/connect"
	"encore.dev/beta/errs"
	"github.com/aws/aws-lambda-go/events"
	"github.com/danielgtaylor/huma/v2"
	"github.com/pocketbase/pocketbase/core"
)

func lambda() (events.APIGatewayV2HTTPResponse, error) {
	return events.APIGatewayV2HTTPResponse{Cookies: []string{
		"sid=" + rand.Text() + "; Path=/; Secure", // want `^cookie "sid" is sent without SameSite, so`
	}}, nil
}

type output struct {
	SetCookie http.Cookie `header:"Set-Cookie"`
}

func login(context.Context, *struct{}) (*output, error) {
	return &output{SetCookie: http.Cookie{Name: "sid", Value: rand.Text(), Secure: true}}, nil // want `cookie "sid" is sent without SameSite`
}

func register(api huma.API) {
	huma.Get(api, "/login", login)
	huma.Get(api, "/logout", logout)
}

type loggedIn struct {
	Cookie string `header:"Set-Cookie"`
}

//encore:api public
func Login(_ context.Context, p *struct{ User string }) (*loggedIn, error) {
	if p.User == "" {
		return nil, &errs.Error{Code: errs.InvalidArgument}
	}
	return &loggedIn{Cookie: "sid=" + rand.Text() + "; Secure"}, nil // want `cookie "sid" is sent without SameSite`
}

func call(context.Context) (*connect.Response[loggedIn], error) {
	res := connect.NewResponse(&loggedIn{})
	res.Header().Set("Set-Cookie", "sid="+rand.Text()+"; Secure") // want `cookie "sid" is sent without SameSite`
	return res, nil
}

func record(e *core.RequestEvent) error {
	e.SetCookie(&http.Cookie{Name: "sid", Value: rand.Text()}) // want `cookie "sid" is sent without SameSite`
	return nil
}

// Silent from here on.

func lambdaSet() (events.APIGatewayProxyResponse, error) {
	return events.APIGatewayProxyResponse{Headers: map[string]string{"Set-Cookie": "sid=" + rand.Text() + "; SameSite=Lax"}}, nil
}

func set(context.Context, *struct{}) (*output, error) {
	return &output{SetCookie: http.Cookie{Name: "sid", Value: rand.Text(), SameSite: http.SameSiteLaxMode}}, nil
}

func logout(context.Context, *struct{}) (*output, error) {
	return &output{SetCookie: http.Cookie{Name: "sid", MaxAge: -1}}, nil
}

func recordSet(e *core.RequestEvent) error {
	cookie := &http.Cookie{Name: "sid", Value: rand.Text()}
	cookie.SameSite = http.SameSiteLaxMode
	e.SetCookie(cookie)
	return nil
}
