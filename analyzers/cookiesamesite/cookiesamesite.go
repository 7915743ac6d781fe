package cookiesamesite

import (
	_ "embed"
	"go/constant"
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
	// Scope is "all" or "sensitive": which cookies without SameSite the rule
	// speaks of. Empty: sensitive.
	Scope rule.Scope
	// None has cookies reported that carry a session or a credential and are
	// sent with SameSite=None.
	None bool
}

// Analyzer is the rule with its default settings.
var Analyzer = New(cookieflow.Analyzer, Options{})

// New returns the rule on top of an engine that other rules may share.
func New(engine *analysis.Analyzer, o Options) *analysis.Analyzer {
	if o.Scope == "" {
		o.Scope = rule.Sensitive
	}
	a := rule.New(engine, "cookiesamesite", doc, func(pass *rule.Pass) { run(pass, o) })
	a.Flags.Var(&o.Scope, "scope", "the `cookies` to report: sensitive for those whose name says that they carry a session or a credential, or all")
	a.Flags.BoolVar(&o.None, "none", o.None, "also report SameSite=None, without Partitioned, on cookies that carry a session or a credential")
	return a
}

func run(pass *rule.Pass, o Options) {
	reportUnset(pass, o.Scope)
	reportStrict(pass)
	if o.None {
		reportNone(pass)
	}
}

// reportUnset reports cookies that are sent without SameSite.
func reportUnset(pass *rule.Pass, scope rule.Scope) {
	unset := func(c *cookieflow.Cookie) bool {
		mode := c.Attr(model.SameSite)
		return mode.Only(isUnset) && !c.Void() && !(scope == rule.All && mode.ToldUnnamed()) // reported there
	}
	for _, lack := range pass.Result.Places(model.SameSite, unset) {
		if cookies := scope.Within(pass.Result, lack.Cookies); len(cookies) > 0 {
			pass.Report(lack.Site.Node,
				rule.Subject(cookies)+" is sent without SameSite, so browsers decide by themselves whether other sites can make them send it",
				edit.Lax(pass.Pass, lack), pass.Result.Explain(cookies[0], model.SameSite)...)
		}
	}
}

// isUnset reports whether a mode is one that is not sent: none, or the default
// mode.
func isUnset(v constant.Value) bool {
	if v == nil {
		return true
	}
	n, ok := constant.Int64Val(constant.ToInt(v))
	return ok && n < model.SameSiteLax
}

// reportStrict reports cookies of a login at a provider that the browser keeps
// back when it comes back from there.
func reportStrict(pass *rule.Pass) {
	for _, lack := range pass.Result.Places(model.SameSite, func(c *cookieflow.Cookie) bool {
		return c.Attr(model.SameSite).Is(model.SameSiteStrict) && !c.Void() && !c.Judged(model.SameSite, model.Name)
	}) {
		states := slices.DeleteFunc(slices.Clone(lack.Cookies), func(c *cookieflow.Cookie) bool {
			return !names.LoginState(c.Attr(model.Name).Text())
		})
		if len(states) == 0 {
			continue
		}
		var fix *analysis.SuggestedFix
		if len(states) == len(lack.Cookies) { // else Strict may be right for the others
			fix = edit.Lax(pass.Pass, lack)
		}
		pass.Report(lack.Site.Node,
			rule.Subject(states)+" is sent with SameSite=Strict: the browser will not send it on the provider's redirect, so the login always fails",
			fix, pass.Result.Explain(states[0], model.SameSite)...)
	}
}

// reportNone reports cookies that other sites can make the browser send, where
// the program says so. Partitioned ones are meant to be embedded.
func reportNone(pass *rule.Pass) {
	for _, lack := range pass.Result.Places(model.SameSite, func(c *cookieflow.Cookie) bool {
		mode, partitioned := c.Attr(model.SameSite), c.Attr(model.Partitioned)
		return mode.Is(model.SameSiteNone) && mode.Explicit() && pass.Result.Sensitive(c) && !c.Void() && !c.Judged(model.SameSite, model.Name) &&
			(partitioned.Absent() || partitioned.State() == cookieflow.Off)
	}) {
		pass.Report(lack.Site.Node,
			rule.Subject(lack.Cookies)+" is sent with SameSite=None, so every site can make browsers send it; keep None only for cross-site embedding",
			nil, pass.Result.Explain(lack.Cookies[0], model.SameSite)...)
	}
}
