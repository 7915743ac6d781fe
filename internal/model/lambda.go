package model

// lambda: github.com/aws/aws-lambda-go events/apigw.go, events/alb.go and
// events/lambda_function_urls.go. What a handler returns is the response; a
// header may be in either map.
func lambda() Library {
	const (
		mod = "github.com/aws/aws-lambda-go"
		pkg = mod + "/events"
	)
	answer := func(name string, fields ...string) Answer { return Answer{Type: pkg + "." + name, Fields: fields} }
	return Library{
		Module:   mod,
		Packages: []string{pkg},
		Answers: []Answer{
			answer("APIGatewayProxyResponse", "Headers", "MultiValueHeaders"),
			answer("APIGatewayProxyStreamingResponse", "Headers", "MultiValueHeaders", "Cookies"),
			answer("APIGatewayV2HTTPResponse", "Headers", "MultiValueHeaders", "Cookies"),
			answer("ALBTargetGroupResponse", "Headers", "MultiValueHeaders"),
			answer("LambdaFunctionURLResponse", "Headers", "Cookies"),
			answer("LambdaFunctionURLStreamingResponse", "Headers", "Cookies"),
		},
	}
}
