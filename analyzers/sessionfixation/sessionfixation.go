package sessionfixation

import (
	_ "embed"
	"strconv"

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
	return rule.New(engine, "sessionfixation", doc, run)
}

func run(pass *rule.Pass) {
	for _, l := range pass.Result.Logins {
		pass.Report(l.At, "the session keeps its identifier when "+l.Check+" has let somebody in and "+strconv.Quote(l.Key)+
			" is put into it, so whoever planted the identifier is logged in too; call "+l.Renewer+" first", nil)
	}
}
