package model

// swaggest: github.com/swaggest/rest response/encoder.go, setupCookiesEncoder and
// writeCookies; the functions that make a use case of a struct are those of
// github.com/swaggest/usecase generic.go and interactor.go, where a struct that embeds
// WithOutput, as IOInteractor does, answers with what that holds. The tag is read as a
// Set-Cookie line and the cookie is sent by net/http, unless its value is empty.
func swaggest() Library {
	const (
		pkg = "github.com/swaggest/usecase"
		tag = "cookie"
	)
	return Library{
		Module:   pkg,
		Packages: []string{pkg},
		Outputs:  []Output{{Type: pkg + ".WithOutput", Field: "Output", Tag: tag}},
		Funcs: []Func{
			{Symbol: pkg + ".NewInteractor", Answers: &Reply{With: Param(0), Fills: Param(2), Tag: tag}},
			{Symbol: pkg + ".NewIOI", Answers: &Reply{With: Param(1), Tag: tag}},
		},
	}
}
