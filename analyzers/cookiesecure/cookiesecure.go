package cookiesecure

import (
	_ "embed"

	"golang.org/x/tools/go/analysis"

	"github.com/cookielint/cookielint/internal/cookieflow"
	"github.com/cookielint/cookielint/internal/edit"
	"github.com/cookielint/cookielint/internal/model"
	"github.com/cookielint/cookielint/internal/rule"
)

//go:embed doc.go
var doc string

// Analyzer is the rule with its default settings.
var Analyzer = New(cookieflow.Analyzer)

// New returns the rule on top of an engine that other rules may share.
func New(engine *analysis.Analyzer) *analysis.Analyzer {
	return rule.New(engine, "cookiesecure", doc, run)
}

func run(pass *rule.Pass) {
	for _, lack := range pass.Off(model.Secure) {
		subject, way := rule.Subject(lack.Cookies), pass.Result.Explain(lack.Cookies[0], model.Secure)
		if lack.Cookies[0].Attr(model.Secure).Blank() {
			pass.Report(lack.Site.Node, subject+" is always sent without Secure: the URL of a request has no scheme on a server; ask whether its TLS is nil, or a header of the proxy", nil, way...)
			continue
		}
		pass.Report(lack.Site.Node, subject+" is sent without Secure, so browsers also send it over plain HTTP", edit.TurnOn(pass.Pass, lack, model.Secure), way...)
	}
}
