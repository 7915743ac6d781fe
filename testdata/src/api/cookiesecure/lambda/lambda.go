// Package lambda answers requests that come through AWS.
package lambda

import (
	"context"
	"crypto/rand"
	"net/http"

	"github.com/aws/aws-lambda-go/events"
)

func login(_ context.Context, req events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	if req.Body == "" {
		return events.APIGatewayProxyResponse{StatusCode: http.StatusBadRequest}, nil
	}
	return events.APIGatewayProxyResponse{
		StatusCode: http.StatusOK,
		Headers: map[string]string{
			"Content-Type": "text/plain",
			"Set-Cookie":   "sid=" + rand.Text() + "; Path=/; HttpOnly", // want `^cookie "sid" is sent without Secure, so browsers also send it over plain HTTP$`
		},
	}, nil
}

func byAddress(events.APIGatewayProxyRequest) (*events.APIGatewayProxyResponse, error) {
	res := &events.APIGatewayProxyResponse{StatusCode: http.StatusOK, Headers: map[string]string{}}
	res.Headers["set-cookie"] = "sid=" + rand.Text() // want `cookie "sid" is sent without Secure`
	return res, nil
}

func several(events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	return events.APIGatewayProxyResponse{
		MultiValueHeaders: map[string][]string{"Set-Cookie": {
			"sid=" + rand.Text() + "; Secure; HttpOnly",
			"theme=dark; Path=/", // want `cookie "theme" is sent without Secure`
		}},
	}, nil
}

func rendered(events.APIGatewayV2HTTPRequest) (events.APIGatewayV2HTTPResponse, error) {
	cookie := http.Cookie{Name: "sid", Value: rand.Text(), HttpOnly: true} // want `cookie "sid" is sent without Secure`
	return events.APIGatewayV2HTTPResponse{StatusCode: http.StatusOK, Cookies: []string{cookie.String()}}, nil
}

func appended(events.LambdaFunctionURLRequest) (res events.LambdaFunctionURLResponse, err error) {
	res.StatusCode = http.StatusOK
	res.Cookies = append(res.Cookies, "sid="+rand.Text()+"; HttpOnly") // want `cookie "sid" is sent without Secure`
	return res, nil
}

func respond(cookie string) (events.ALBTargetGroupResponse, error) {
	return events.ALBTargetGroupResponse{Headers: map[string]string{"Set-Cookie": cookie}}, nil
}

func helped(events.ALBTargetGroupRequest) (events.ALBTargetGroupResponse, error) {
	return respond("sid=" + rand.Text()) // want `cookie "sid" is sent without Secure`
}

// Silent from here on.

func helpedWell(events.ALBTargetGroupRequest) (events.ALBTargetGroupResponse, error) {
	return respond("sid=" + rand.Text() + "; Secure")
}

func set(events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	headers := map[string]string{"Set-Cookie": "sid=" + rand.Text() + "; Path=/; Secure; HttpOnly"}
	return events.APIGatewayProxyResponse{Headers: headers}, nil
}

func decided(production bool) (events.APIGatewayV2HTTPResponse, error) {
	cookie := http.Cookie{Name: "sid", Value: rand.Text(), Secure: production}
	return events.APIGatewayV2HTTPResponse{Cookies: []string{cookie.String()}}, nil
}

func logout(events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	return events.APIGatewayProxyResponse{Headers: map[string]string{"Set-Cookie": "sid=; Path=/; Max-Age=0"}}, nil
}

// What a caller changes counts.
func plain() events.APIGatewayProxyResponse {
	return events.APIGatewayProxyResponse{Headers: map[string]string{"Set-Cookie": "sid=" + rand.Text()}}
}

func hardened(events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	res := plain()
	res.Headers["Set-Cookie"] = "sid=" + rand.Text() + "; Secure"
	return res, nil
}

// A response that is not returned is not sent.
func compared(got events.APIGatewayProxyResponse) bool {
	want := events.APIGatewayProxyResponse{Headers: map[string]string{"Set-Cookie": "sid=1"}}
	return got.Headers["Set-Cookie"] == want.Headers["Set-Cookie"]
}

// What comes from elsewhere is not known.
func proxied(cookies []string) (events.APIGatewayV2HTTPResponse, error) {
	return events.APIGatewayV2HTTPResponse{Cookies: cookies}, nil
}
