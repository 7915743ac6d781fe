package sessionsave

import (
	_ "embed"

	"golang.org/x/tools/go/analysis"

	"github.com/cookielint/cookielint/internal/cookieflow"
	"github.com/cookielint/cookielint/internal/rule"
)

//go:embed doc.go
var doc string

// Options are the settings of the rule.
type Options struct {
	// Errors has saves reported whose error nothing looks at.
	Errors bool
}

// Analyzer is the rule with its default settings.
var Analyzer = New(cookieflow.Analyzer, Options{})

// New returns the rule on top of an engine that other rules may share.
func New(engine *analysis.Analyzer, o Options) *analysis.Analyzer {
	a := rule.New(engine, "sessionsave", doc, func(pass *rule.Pass) { run(pass, o) })
	a.Flags.BoolVar(&o.Errors, "errors", o.Errors, "also report saves whose error nothing looks at")
	return a
}

func run(pass *rule.Pass, o Options) {
	for _, u := range pass.Result.Unsaved {
		pass.Report(u.At, "the session is changed here and not saved before the function returns, so the change is lost", nil)
	}
	if !o.Errors {
		return
	}
	for call := range pass.Result.UncheckedSaves() {
		pass.Report(call, "the error of saving the session is thrown away, so nobody hears of a change that is lost", nil)
	}
}
