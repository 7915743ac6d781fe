package cookieignore

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/cookielint/cookielint/analyzers/cookiedelete"
	"github.com/cookielint/cookielint/analyzers/cookiehttponly"
	"github.com/cookielint/cookielint/analyzers/cookieinvalid"
	"github.com/cookielint/cookielint/analyzers/cookielifetime"
	"github.com/cookielint/cookielint/analyzers/cookielost"
	"github.com/cookielint/cookielint/analyzers/cookienil"
	"github.com/cookielint/cookielint/analyzers/cookiesamesite"
	"github.com/cookielint/cookielint/analyzers/cookiesecure"
	"github.com/cookielint/cookielint/analyzers/cookiesensitive"
	"github.com/cookielint/cookielint/analyzers/cookietrust"
	"github.com/cookielint/cookielint/analyzers/sessionexpiry"
	"github.com/cookielint/cookielint/analyzers/sessionfixation"
	"github.com/cookielint/cookielint/analyzers/sessionid"
	"github.com/cookielint/cookielint/analyzers/sessionkey"
	"github.com/cookielint/cookielint/analyzers/sessionlogout"
	"github.com/cookielint/cookielint/analyzers/sessionsave"
	"github.com/cookielint/cookielint/internal/cookieflow"
	"github.com/cookielint/cookielint/internal/ignore"
	"github.com/cookielint/cookielint/internal/nearest"
	"github.com/cookielint/cookielint/internal/rule"
)

//go:embed doc.go
var doc string

const name = "cookieignore"

// Options are the settings of the rule.
type Options struct {
	// Unused has rules in comments reported that have no finding there.
	Unused bool
}

// Analyzer is the rule with its default settings, about all rules with theirs.
var Analyzer = New(cookieflow.Analyzer, defaults, Options{})

var defaults = []*analysis.Analyzer{
	cookiedelete.Analyzer,
	cookiehttponly.Analyzer,
	cookieinvalid.Analyzer,
	cookielifetime.Analyzer,
	cookielost.Analyzer,
	cookienil.Analyzer,
	cookiesamesite.Analyzer,
	cookiesecure.Analyzer,
	cookiesensitive.Analyzer,
	cookietrust.Analyzer,
	sessionexpiry.Analyzer,
	sessionfixation.Analyzer,
	sessionid.Analyzer,
	sessionkey.Analyzer,
	sessionlogout.Analyzer,
	sessionsave.Analyzer,
}

// New returns the rule, about comments that concern other rules of the same engine.
func New(engine *analysis.Analyzer, rules []*analysis.Analyzer, o Options) *analysis.Analyzer {
	known := []string{name}
	for _, r := range rules {
		known = append(known, r.Name)
	}
	slices.Sort(known)
	asked := func() []*analysis.Analyzer {
		if o.Unused {
			return rules
		}
		return nil
	}
	a := rule.NewAfter(engine, name, doc, asked, func(pass *rule.Pass) {
		(&checker{Pass: pass, Options: &o, rules: rules, known: known}).run()
	})
	a.Flags.BoolVar(&o.Unused, "unused", o.Unused, "also report rules in comments that have no finding there")
	return a
}

// A checker is one run of the rule over one package.
type checker struct {
	*rule.Pass
	*Options
	rules []*analysis.Analyzer
	known []string // names of rules, sorted
}

func (c *checker) run() {
	for _, d := range c.Result.Ignores.All() {
		switch {
		case !c.Result.Judges(d) || !c.ours(d):
		case !d.Works():
			c.Report(d.Comment, c.broken(d), nil)
		default:
			c.names(d)
			if c.Unused && !c.Result.Carried(d) {
				c.unused(d)
			}
		}
	}
}

// ours reports whether a directive is for cookielint: others have the same forms.
func (c *checker) ours(d *ignore.Directive) bool {
	return d.Form == ignore.Own || slices.ContainsFunc(d.Rules, func(name string) bool {
		return name == ignore.Tool && d.Form == ignore.Nolint || slices.Contains(c.known, name)
	})
}

// broken says why a directive ignores nothing.
func (c *checker) broken(d *ignore.Directive) string {
	form := ignore.Tool + ":"
	if d.Form == ignore.Lint {
		form = "lint:"
	}
	switch {
	case d.Spaced:
		return "this comment ignores nothing: write //" + form + " without a space before its name"
	case !slices.Contains(ignore.Verbs, d.Verb):
		return "this comment ignores nothing: " + unknown("//"+form, d.Verb, ignore.Verbs)
	case len(d.Rules) == 0:
		return fmt.Sprintf("this comment ignores nothing: write //%s%s RULE reason", form, d.Verb)
	}
	return fmt.Sprintf("this comment ignores nothing without a reason: write //%s%s %s reason", form, d.Verb, strings.Join(d.Rules, ","))
}

// unknown says that there is no such name, and which there is.
func unknown(prefix, name string, known []string) string {
	text := "there is no " + prefix + name
	if near := nearest.Of(name, known); near != "" {
		text += "; did you mean " + prefix + near + "?"
	} else {
		text += ", only " + prefix + strings.Join(known, " and "+prefix)
	}
	return text
}

// names reports what a directive calls a rule and is none.
func (c *checker) names(d *ignore.Directive) {
	if d.Form != ignore.Own {
		return // of another tool, perhaps
	}
	for _, name := range d.Rules {
		if slices.Contains(c.known, name) {
			continue
		}
		message := fmt.Sprintf("there is no rule %q that could be ignored", name)
		if near := nearest.Of(name, c.known); near != "" {
			message += "; did you mean " + near + "?"
		}
		c.Report(d.Comment, message, nil)
	}
}

// unused reports rules that a directive names and that have no finding which it is
// about.
func (c *checker) unused(d *ignore.Directive) {
	met := false
	for _, r := range c.rules {
		outcome := c.Outcome(r.Name)
		if outcome == nil || outcome.Err != nil {
			return // nothing is known of what it would have found
		}
		found := outcome.Matched[d]
		met = met || found
		if !found && slices.Contains(d.Rules, r.Name) && runs(r) {
			c.Report(d.Comment, "this comment ignores nothing: "+r.Name+" has no finding here", nil)
		}
	}
	if !met && d.Form == ignore.Nolint && slices.Contains(d.Rules, ignore.Tool) {
		c.Report(d.Comment, "this comment ignores nothing: cookielint has no finding here", nil)
	}
}

// runs reports whether a rule reports: one that is opt-in only when it is on.
func runs(r *analysis.Analyzer) bool {
	on := r.Flags.Lookup("on")
	return on == nil || on.Value.String() == "true"
}
