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
		pass.Report(lack.Site.Node,
			rule.Subject(lack.Cookies)+" is sent without Secure, so browsers also send it over plain HTTP",
			edit.TurnOn(pass.Pass, lack, model.Secure),
			pass.Result.Explain(lack.Cookies[0], model.Secure)...)
	}
}
