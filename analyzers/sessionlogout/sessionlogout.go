package sessionlogout

import (
	_ "embed"
	"strconv"

	"golang.org/x/tools/go/analysis"

	"github.com/cookielint/cookielint/internal/cookieflow"
	"github.com/cookielint/cookielint/internal/rule"
)

//go:embed doc.go
var doc string

// Options are the settings of the rule.
type Options struct {
	// On has the rule report: it is opt-in.
	On bool
}

// Analyzer is the rule with its default settings.
var Analyzer = New(cookieflow.Analyzer, Options{})

// New returns the rule on top of an engine that other rules may share.
func New(engine *analysis.Analyzer, o Options) *analysis.Analyzer {
	a := rule.New(engine, "sessionlogout", doc, func(pass *rule.Pass) {
		if o.On {
			run(pass)
		}
	})
	a.Flags.BoolVar(&o.On, "on", o.On, "report: the rule is opt-in")
	return a
}

func run(pass *rule.Pass) {
	for _, l := range pass.Result.Logouts() {
		pass.Report(l.At, "this logout only deletes cookie "+strconv.Quote(l.Cookie)+
			", and whoever has its value stays logged in on the server; "+remedy(l), nil)
	}
}

func remedy(l *cookieflow.Logout) string {
	if l.Ender == "" {
		return "save the session with a negative Options.MaxAge instead"
	}
	return "call " + l.Ender + " as well"
}
