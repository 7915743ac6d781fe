package sessionsave

import (
	_ "embed"

	"golang.org/x/tools/go/analysis"

	"github.com/cookielint/cookielint/internal/cookieflow"
	"github.com/cookielint/cookielint/internal/rule"
)

//go:embed doc.go
var doc string

// Analyzer is the rule with its default settings.
var Analyzer = New(cookieflow.Analyzer)

// New returns the rule on top of an engine that other rules may share.
func New(engine *analysis.Analyzer) *analysis.Analyzer {
	return rule.New(engine, "sessionsave", doc, run)
}

func run(pass *rule.Pass) {
	for _, u := range pass.Result.Unsaved {
		pass.Report(u.At, "the session is changed here and not saved before the function returns, so the change is lost", nil)
	}
}
