package cookielifetime

import (
	_ "embed"
	"fmt"
	"go/types"
	"slices"
	"time"

	"golang.org/x/tools/go/analysis"

	"github.com/cookielint/cookielint/internal/cookieflow"
	"github.com/cookielint/cookielint/internal/edit"
	"github.com/cookielint/cookielint/internal/model"
	"github.com/cookielint/cookielint/internal/rule"
	"github.com/cookielint/cookielint/internal/words"
)

//go:embed doc.go
var doc string

// Options are the settings of the rule.
type Options struct {
	// MaxSession is the longest lifetime of a cookie that carries a session or a
	// credential which is not reported. Zero: any.
	MaxSession time.Duration
}

// Analyzer is the rule with its default settings.
var Analyzer = New(cookieflow.Analyzer, Options{})

// New returns the rule on top of an engine that other rules may share.
func New(engine *analysis.Analyzer, o Options) *analysis.Analyzer {
	a := rule.New(engine, "cookielifetime", doc, func(pass *rule.Pass) { run(pass, o) })
	rule.DurationVar(&a.Flags, &o.MaxSession, "max-session",
		"longest `duration` of a cookie with a session or a credential that is not reported; 0s: any")
	return a
}

func run(pass *rule.Pass, o Options) {
	c := checker{Pass: pass, Options: o, reported: map[*cookieflow.Site]bool{}}
	for _, k := range pass.Result.Cookies {
		for _, a := range cookieflow.Ages() {
			c.attribute(k, a)
		}
		if k.Kind == model.Cookie {
			c.token(k)
		}
	}
}

// A checker is one run of the rule over one package.
type checker struct {
	*rule.Pass
	Options
	reported map[*cookieflow.Site]bool
}

// attribute looks at one of the attributes that say how long something lasts.
func (c checker) attribute(k *cookieflow.Cookie, a model.Attribute) {
	setting := k.Attr(a)
	if age := k.Attr(model.MaxAge); a == model.Expires && age.State() != cookieflow.Off && age.Explicit() {
		return // Max-Age has precedence (RFC 6265, section 5.3)
	}
	spans := setting.Spans()
	for _, s := range spans {
		if s.Misfit(a) == cookieflow.TooLong && slices.ContainsFunc(spans, func(t cookieflow.Span) bool { return t.Misfit(a) == cookieflow.Fits }) {
			continue // that is for whoever configures it
		}
		if s.Site == nil || s.Site.Expr == nil && s.Site.Lit != nil || c.reported[s.Site] {
			continue
		}
		if text, fix := c.judge(k, a, s); text != "" {
			c.reported[s.Site] = true
			c.Report(s.Site.Node, text, fix, c.Result.Explain(k, a)...)
		}
	}
}

// judge is what there is to say of one thing that an attribute may be; nothing
// where it is right.
func (c checker) judge(k *cookieflow.Cookie, a model.Attribute, s cookieflow.Span) (string, *analysis.SuggestedFix) {
	what := subject(k)
	switch s.Misfit(a) {
	case cookieflow.Unit:
		return fmt.Sprintf("%s: %s counts seconds, but this is %s", what, name(a), number(s)), edit.Seconds(c.Pass.Pass, s.Site)
	case cookieflow.Absolute:
		return fmt.Sprintf("%s: %s counts seconds from now, but this is a point in time counted from 1970", what, name(a)), nil
	case cookieflow.Ignored:
		return fmt.Sprintf("%s is sent without %s: one of type %s is ignored", what, name(a), c.typeOf(s.Site)), nil
	case cookieflow.Tiny:
		if !k.Heeds(a, length(a, s)) {
			return fmt.Sprintf("%s: %s of %s is taken for none, so that the default holds: a number without a unit is one of nanoseconds", what, a, length(a, s)), nil
		}
		return fmt.Sprintf("%s: %s of %s ends at once: a number without a unit is one of nanoseconds", what, a, length(a, s)), nil
	case cookieflow.TooLong:
		if k.Deletes() {
			return "", nil
		}
		return fmt.Sprintf("%s is to last for %s, but browsers keep cookies for no more than 400 days", what, words.Years(length(a, s))), nil
	}
	if d := length(a, s); c.MaxSession > 0 && d > c.MaxSession && (a == model.MaxAge || a == model.Expires) && c.Result.Sensitive(k) && !k.Deletes() {
		return fmt.Sprintf("%s lasts for %s, which is longer than %s", what, words.Duration(d), words.Duration(c.MaxSession)), nil
	}
	return "", nil
}

// subject names what lasts.
func subject(k *cookieflow.Cookie) string {
	switch k.Kind {
	case model.Codec:
		return "codec"
	case model.Entry, model.Renewal:
		return "entry"
	}
	return rule.Subject([]*cookieflow.Cookie{k})
}

// name is the attribute as programs spell it.
func name(a model.Attribute) string {
	if a == model.CodecAge {
		a = model.MaxAge
	}
	return a.String()
}

// typeOf is the type of what is at a place, as the program spells it.
func (c checker) typeOf(s *cookieflow.Site) string {
	return types.TypeString(c.TypesInfo.TypeOf(s.Expr), func(p *types.Package) string { return p.Name() })
}

// number says what a number counts.
func number(s cookieflow.Span) string {
	switch {
	case s.Known && s.One <= 1:
		return words.Duration(time.Duration(s.N)) + " in nanoseconds"
	case s.One == time.Nanosecond:
		return "a time.Duration, a number of nanoseconds"
	case s.One == time.Microsecond:
		return "a number of microseconds"
	case s.One == time.Millisecond:
		return "a number of milliseconds"
	case s.One == time.Minute:
		return "a number of minutes"
	}
	return "a number of hours"
}

// length is how long something is to last by what is known; 0 where nothing is.
func length(a model.Attribute, s cookieflow.Span) time.Duration {
	const most = 1<<63 - 1
	switch {
	case s.After != 0:
		return s.After
	case !s.Known:
		return 0
	case a == model.Lifetime || a == model.IdleTimeout:
		return time.Duration(s.N)
	case s.N > most/int64(time.Second):
		return most
	}
	return time.Duration(s.N) * time.Second
}
