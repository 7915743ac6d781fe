package cookiedelete

import (
	_ "embed"
	"path"
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
	// Strict has deletions reported as well that work from some URLs and may be made
	// from those only: those without a Path of a cookie with Path=/, and those that
	// have a Path or a Domain where the cookie is set without one.
	Strict bool
}

// Analyzer is the rule with its default settings.
var Analyzer = New(cookieflow.Analyzer, Options{})

// New returns the rule on top of an engine that other rules may share.
func New(engine *analysis.Analyzer, o Options) *analysis.Analyzer {
	a := rule.New(engine, "cookiedelete", doc, func(pass *rule.Pass) { run(pass, o) })
	a.Flags.BoolVar(&o.Strict, "strict", o.Strict, "also report deletions that work from some URLs, which may be those that they are made from")
	return a
}

func run(pass *rule.Pass, o Options) {
	cookies := tabulate(pass.Result)
	reportEmptied(pass, cookies)
	reportElsewhere(pass, cookies, o.Strict)
	reportReplaced(pass, o.Strict)
	reportHost(pass)
	reportDropped(pass)
}

// reportEmptied reports cookies that are given an empty value, which leaves them
// where they are.
func reportEmptied(pass *rule.Pass, cookies table) {
	emptied := func(handedIn bool) func(*cookieflow.Cookie) bool {
		return func(c *cookieflow.Cookie) bool {
			return cookies.emptied(pass.Result, c) && handedIn == pass.Result.HandedIn(c, model.Value, model.MaxAge)
		}
	}
	for _, lack := range pass.Result.Places(model.MaxAge, emptied(false)) {
		var fix *analysis.SuggestedFix
		if dropped(pass.Result, lack.Cookies[0]) == "" {
			fix = edit.Expire(pass.Pass, lack)
		}
		pass.Report(lack.Site.Node, stays(pass.Result, lack.Cookies), fix, pass.Result.Explain(lack.Cookies[0], model.MaxAge)...)
	}
	// What is handed an empty value makes other cookies as well, which are to stay.
	for _, lack := range pass.Result.Places(model.Value, emptied(true)) {
		pass.Report(lack.Site.Node, stays(pass.Result, lack.Cookies), nil, pass.Result.Explain(lack.Cookies[0], model.MaxAge)...)
	}
}

// reportDropped reports deletions by a negative MaxAge that the library does not send.
func reportDropped(pass *rule.Pass) {
	alone := func(c *cookieflow.Cookie) bool {
		age, ok := c.Attr(model.MaxAge).Int()
		expires := c.Attr(model.Expires)
		return c.Kind == model.Cookie && ok && age < 0 && (expires.Absent() || expires.State() == cookieflow.Off) && dropped(pass.Result, c) != ""
	}
	for _, lack := range pass.Result.Places(model.MaxAge, alone) {
		pass.Report(lack.Site.Node, rule.Subject(lack.Cookies)+" is not deleted: "+dropped(pass.Result, lack.Cookies[0])+", so browsers keep it; give it an Expires in the past",
			nil, pass.Result.Explain(lack.Cookies[0], model.MaxAge)...)
	}
}

// dropped says why a negative MaxAge deletes nothing; empty where it does.
func dropped(r *cookieflow.Result, c *cookieflow.Cookie) string {
	from, ok := r.DropsNegative(c)
	if !ok {
		return ""
	}
	return path.Base(from.Module) + " before " + from.Version + " does not send a negative MaxAge"
}

// stays says why cookies are not deleted.
func stays(r *cookieflow.Result, cookies []*cookieflow.Cookie) string {
	why := "without a negative MaxAge browsers keep it, with an empty value"
	switch c := cookies[0]; {
	case dropped(r, c) != "":
		why = "without an Expires in the past browsers keep it; " + dropped(r, c)
	case c.Written && c.Writer == model.Plain: // as it is on the wire
		why = "without Max-Age=0 browsers keep it, with an empty value"
	case c.Attr(model.Expires).Explicit():
		why = "an Expires that is zero is not sent; only a negative MaxAge deletes it"
	case c.Attr(model.MaxAge).Explicit():
		why = "a MaxAge of 0 is not sent; only a negative one deletes it"
	}
	return rule.Subject(cookies) + " is not deleted: " + why
}

// emptied reports whether a cookie is sent to be deleted and is not: its value is
// empty, and nothing says that it is over.
func (t table) emptied(r *cookieflow.Result, c *cookieflow.Cookie) bool {
	off := func(a model.Attribute) bool { return c.Attr(a).Absent() || c.Attr(a).State() == cookieflow.Off }
	value := c.Attr(model.Value)
	if c.Kind != model.Cookie || c.Deletes() || !off(model.MaxAge) || !off(model.Expires) {
		return false
	}
	expires := c.Attr(model.Expires).Explicit()
	if value.State() != cookieflow.Off {
		return expires && r.SentIn(c, names.Deletes)
	}
	name, ok := c.Name()
	return expires || ok && t.sets(name) && !t.deletes(name) || r.SentIn(c, names.Deletes)
}

// reportElsewhere reports deletions of a cookie that has another Path or Domain
// where it is set.
func reportElsewhere(pass *rule.Pass, cookies table, strict bool) {
	for _, attr := range []model.Attribute{model.Path, model.Domain} {
		for _, lack := range pass.Result.Places(attr, func(c *cookieflow.Cookie) bool { return cookies.misses(pass.Result, c, attr, strict) }) {
			c := lack.Cookies[0]
			deleted, _ := text(c, attr)
			set, _ := cookies.where(c, attr)
			var fix *analysis.SuggestedFix
			if deleted == "" && attr == model.Path {
				fix = edit.Fill(pass.Pass, lack, model.Path, set)
			}
			pass.Report(lack.Site.Node, rule.Subject(lack.Cookies)+" is set "+with(attr, set)+", but deleted "+with(attr, deleted)+consequence(attr, set, deleted), fix,
				pass.Result.Explain(c, attr)...)
		}
	}
}

func with(attr model.Attribute, value string) string {
	if value == "" {
		return "without a " + attr.String()
	}
	return "with " + attr.String() + "=" + value
}

func consequence(attr model.Attribute, set, deleted string) string {
	switch {
	case attr == model.Domain:
		return ": to browsers that is another cookie"
	case deleted == "":
		return ", which works only from URLs directly below " + set
	case set == "":
		return ", which works only if it was set by a URL directly below " + deleted
	}
	return ": to browsers that is another cookie"
}

// reportReplaced reports sessions that are ended with options in the place of the
// store's, which have the Path.
func reportReplaced(pass *rule.Pass, strict bool) {
	if slices.ContainsFunc(pass.Result.Cookies, func(c *cookieflow.Cookie) bool {
		return c.Manages() && !c.Deletes() && c.Attr(model.Path).State() == cookieflow.Off
	}) {
		return // a store without one
	}
	replaced := func(c *cookieflow.Cookie) bool {
		return c.Manages() && c.Replaced && c.Deletes() && c.Attr(model.Path).State() == cookieflow.Off &&
			(strict || outside(pass.Result, c, "/"))
	}
	for _, lack := range pass.Result.Places(model.Path, replaced) {
		pass.Report(lack.Site.Node, "session cookie is not deleted by options without a Path, which replace those of the store, but for URLs directly below /",
			edit.Fill(pass.Pass, lack, model.Path, "/"), pass.Result.Explain(lack.Cookies[0], model.Path)...)
	}
}

// reportHost reports deletions that browsers drop for the prefix __Host- of the
// name.
func reportHost(pass *rule.Pass) {
	without := func(attr model.Attribute, c *cookieflow.Cookie) bool {
		return rule.DeletesHost(c) && c.Attr(attr).State() == cookieflow.Off
	}
	report := func(lack cookieflow.Lack, attr model.Attribute, wrong string, fix *analysis.SuggestedFix) {
		pass.Report(lack.Site.Node, rule.Subject(lack.Cookies)+" is not deleted when it is sent "+wrong+": "+names.HostPrefix.Contract(), fix,
			pass.Result.Explain(lack.Cookies[0], attr)...)
	}
	for _, lack := range pass.Result.Places(model.Secure, func(c *cookieflow.Cookie) bool { return without(model.Secure, c) }) {
		report(lack, model.Secure, "without Secure", edit.TurnOn(pass.Pass, lack, model.Secure))
	}
	for _, lack := range pass.Result.Places(model.Path, func(c *cookieflow.Cookie) bool { return rule.DeletesHost(c) && rule.OtherPath(c) }) {
		wrong := "without Path=/"
		if path, ok := text(lack.Cookies[0], model.Path); ok && path != "" {
			wrong = "with Path=" + path
		}
		report(lack, model.Path, wrong, edit.Fill(pass.Pass, lack, model.Path, "/"))
	}
}
