package cookieinvalid

import (
	_ "embed"
	"go/constant"

	"golang.org/x/tools/go/analysis"

	"github.com/cookielint/cookielint/internal/cookieflow"
	"github.com/cookielint/cookielint/internal/edit"
	"github.com/cookielint/cookielint/internal/model"
	"github.com/cookielint/cookielint/internal/names"
	"github.com/cookielint/cookielint/internal/rule"
)

//go:embed doc.go
var doc string

// Analyzer is the rule with its default settings.
var Analyzer = New(cookieflow.Analyzer)

// New returns the rule on top of an engine that other rules may share.
func New(engine *analysis.Analyzer) *analysis.Analyzer {
	return rule.New(engine, "cookieinvalid", doc, run)
}

func run(pass *rule.Pass) {
	for _, attr := range []model.Attribute{model.Secure, model.HTTPOnly} {
		for _, lack := range pass.Dropped(attr) {
			report(pass, lack, attr, "without "+attr.String(), edit.TurnOn(pass.Pass, lack, attr))
		}
	}
	for _, lack := range pass.Result.Places(model.Path, wrongPath) {
		report(pass, lack, model.Path, with(lack, model.Path, "without Path=/"), edit.Fill(pass.Pass, lack, model.Path, "/"))
	}
	for _, lack := range pass.Result.Places(model.Domain, hasDomain) {
		report(pass, lack, model.Domain, with(lack, model.Domain, "with a Domain"), nil)
	}
	nameless(pass)
	texts(pass)
}

// with says what an attribute is, or something else where it is empty or not
// the same on all paths.
func with(lack cookieflow.Lack, attr model.Attribute, otherwise string) string {
	v, ok := lack.Cookies[0].Attr(attr).Constant()
	if !ok || v == nil || constant.StringVal(v) == "" {
		return otherwise
	}
	return "with " + attr.String() + "=" + constant.StringVal(v)
}

// report reports what is wrong with cookies that browsers drop for it.
func report(pass *rule.Pass, lack cookieflow.Lack, attr model.Attribute, wrong string, fix *analysis.SuggestedFix) {
	sent := " is sent "
	if lack.Cookies[0].Deletes() {
		sent = " is not deleted when it is sent "
	}
	pass.Report(lack.Site.Node, rule.Subject(lack.Cookies)+sent+wrong+": "+reason(lack.Cookies[0]), fix,
		pass.Result.Explain(lack.Cookies[0], attr)...)
}

// reason says why browsers drop a cookie.
func reason(c *cookieflow.Cookie) string {
	switch prefix := prefixOf(c); {
	case prefix != names.NoPrefix:
		return prefix.Contract()
	case c.Attr(model.Partitioned).State() == cookieflow.On:
		return "browsers drop cookies that have Partitioned but not Secure"
	case c.Manages() && !c.Attr(model.SameSite).Explicit():
		return "browsers drop cookies that have SameSite=None, which is the default of the library, but not Secure"
	default:
		return "browsers drop cookies that have SameSite=None but not Secure"
	}
}

func prefixOf(c *cookieflow.Cookie) names.Prefix { return names.PrefixOf(c.Attr(model.Name).Text()) }

// wrongPath reports whether a cookie has another path than its prefix asks for.
func wrongPath(c *cookieflow.Cookie) bool {
	return rule.OtherPath(c) && !rule.DeletesHost(c) && !c.Judged(model.Path, model.Name)
}

// hasDomain reports whether a cookie has a domain that its prefix forbids.
func hasDomain(c *cookieflow.Cookie) bool {
	return prefixOf(c).NeedsPath() && c.Attr(model.Domain).State() == cookieflow.On && !c.Judged(model.Domain, model.Name)
}
