package cookiehttponly

import (
	_ "embed"
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/cookielint/cookielint/internal/cookieflow"
	"github.com/cookielint/cookielint/internal/edit"
	"github.com/cookielint/cookielint/internal/model"
	"github.com/cookielint/cookielint/internal/names"
	"github.com/cookielint/cookielint/internal/rule"
)

//go:embed doc.go
var doc string

// Options are the settings of the rule.
type Options struct {
	// Scope is "all" or "sensitive": which cookies the rule speaks of.
	// Empty: all.
	Scope rule.Scope
}

// Analyzer is the rule with its default settings.
var Analyzer = New(cookieflow.Analyzer, Options{})

// New returns the rule on top of an engine that other rules may share.
func New(engine *analysis.Analyzer, o Options) *analysis.Analyzer {
	a := rule.New(engine, "cookiehttponly", doc, func(pass *rule.Pass) { run(pass, o) })
	a.Flags.Var(&o.Scope, "scope", "the `cookies` to report: all, or sensitive for those whose name says that they carry a session or a credential")
	return a
}

func run(pass *rule.Pass, o Options) {
	for _, lack := range pass.Off(model.HTTPOnly) {
		cookies := slices.DeleteFunc(slices.Clone(o.Scope.Within(pass.Result, lack.Cookies)), func(c *cookieflow.Cookie) bool { return forScripts(pass, c) })
		if len(cookies) == 0 {
			continue
		}
		pass.Report(lack.Site.Node,
			rule.Subject(cookies)+" is sent without HttpOnly, so scripts in the page can read it",
			edit.TurnOn(pass.Pass, lack, model.HTTPOnly),
			pass.Result.Explain(cookies[0], model.HTTPOnly)...)
	}
}

// forScripts reports whether a cookie is meant to be read by scripts, or has nothing in it
// that one could steal. Where its name is not written out, what the program calls it says
// whether it is sent back against forgery.
func forScripts(pass *rule.Pass, c *cookieflow.Cookie) bool {
	name := c.Attr(model.Name).Text()
	switch {
	case c.Flag():
		return true
	case c.Manages():
		return false
	case name == cookieflow.Hole:
		return slices.ContainsFunc(pass.Result.Called(c), names.AgainstForgery) || pass.Result.NamedBy(c, names.NamesForgeryToken)
	}
	return names.ForScripts(name)
}
