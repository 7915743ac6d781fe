// Package lambda answers with events of AWS Lambda.
package lambda

import (
	"context"
	"crypto/rand"

	"github.com/aws/aws-lambda-go/events"
)

func badly(context.Context) (events.APIGatewayV2HTTPResponse, error) {
	return events.APIGatewayV2HTTPResponse{Cookies: []string{"sid=" + rand.Text() + "; Path=/"}}, nil // want `without Secure` `without HttpOnly` `without SameSite`
}

func well(context.Context) (events.APIGatewayV2HTTPResponse, error) {
	return events.APIGatewayV2HTTPResponse{Cookies: []string{"sid=" + rand.Text() + "; Path=/; Secure; HttpOnly; SameSite=Lax"}}, nil
}

func dynamic(attributes string) func(context.Context) (events.APIGatewayV2HTTPResponse, error) {
	return func(context.Context) (events.APIGatewayV2HTTPResponse, error) {
		return events.APIGatewayV2HTTPResponse{Cookies: []string{"sid=" + rand.Text() + "; Path=/; " + attributes}}, nil
	}
}

func deletion(context.Context) (events.APIGatewayV2HTTPResponse, error) {
	return events.APIGatewayV2HTTPResponse{Cookies: []string{"sid=gone; Path=/; Max-Age=0"}}, nil
}

func partial(context.Context) (events.APIGatewayV2HTTPResponse, error) {
	line := "sid=" + rand.Text()
	line += "; HttpOnly"
	return events.APIGatewayV2HTTPResponse{Cookies: []string{line}}, nil // want `without Secure` `without SameSite`
}
