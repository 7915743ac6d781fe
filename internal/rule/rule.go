// Package rule holds what all rules of cookielint have in common: how they are
// declared and how a finding becomes a diagnostic.
package rule

import (
	"cmp"
	"go/ast"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"sync"

	"golang.org/x/tools/go/analysis"

	"github.com/cookielint/cookielint/internal/cookieflow"
	"github.com/cookielint/cookielint/internal/ignore"
)

// Home is where the documentation of the rules is.
const Home = "https://github.com/cookielint/cookielint/blob/main/docs/rules/"

// New returns the analyzer of a rule: its name, its documentation as the
// package comment of its doc.go has it, and what it does with what the engine
// found out. Its result is an [ignore.Outcome].
func New(engine *analysis.Analyzer, name, docGo string, run func(*Pass)) *analysis.Analyzer {
	return NewAfter(engine, name, docGo, func() []*analysis.Analyzer { return nil }, run)
}

// NewAfter is New for a rule that asks what others of the same engine have found, by
// [Pass.Outcome]; after returns which.
func NewAfter(engine *analysis.Analyzer, name, docGo string, after func() []*analysis.Analyzer, run func(*Pass)) *analysis.Analyzer {
	rule := &analysis.Analyzer{
		Name:             name,
		Doc:              Doc(name, docGo),
		URL:              Home + name + ".md",
		Requires:         []*analysis.Analyzer{engine},
		ResultType:       reflect.TypeFor[*ignore.Outcome](),
		RunDespiteErrors: true,
	}
	rule.Run = func(p *analysis.Pass) (any, error) {
		r, ok := p.ResultOf[engine].(*cookieflow.Result)
		switch {
		case !ok || r.Nothing():
			return new(ignore.Outcome), nil
		case r.Err != nil:
			return new(ignore.Outcome), r.Err
		}
		others := map[string]*ignore.Outcome{}
		for _, other := range after() {
			others[other.Name] = Outcome(p, other)
		}
		outcome, ok := r.Once(name, func() any { return find(p, rule, r, others, run) }).(*ignore.Outcome)
		if !ok {
			return new(ignore.Outcome), nil
		}
		for _, d := range outcome.Found {
			p.Report(d)
		}
		return outcome, outcome.Err
	}
	return rule
}

// Outcome is what another rule of the same engine finds in the package of a pass. A
// rule does not require others: where one fails, those that require it do, too.
func Outcome(p *analysis.Pass, other *analysis.Analyzer) *ignore.Outcome {
	own := *p
	own.Analyzer, own.Report = other, func(analysis.Diagnostic) {}
	res, err := other.Run(&own)
	outcome, ok := res.(*ignore.Outcome)
	if !ok {
		return &ignore.Outcome{Err: err}
	}
	return outcome
}

// find runs a rule over one package.
func find(p *analysis.Pass, rule *analysis.Analyzer, r *cookieflow.Result, others map[string]*ignore.Outcome, run func(*Pass)) (outcome *ignore.Outcome) {
	own := *p
	own.Analyzer = rule // whose name messages have
	outcome = &ignore.Outcome{Matched: map[*ignore.Directive]bool{}}
	defer cookieflow.Guard(&own, &outcome.Err)
	pass := &Pass{Pass: &own, Result: r.For(rule.Name), outcome: outcome, others: others, generated: sync.OnceValue(func() map[string]bool { return generated(p) })}
	run(pass)
	pass.sort()
	return outcome
}

// A Pass is one run of one rule over one package.
type Pass struct {
	*analysis.Pass
	Result    *cookieflow.Result
	outcome   *ignore.Outcome
	others    map[string]*ignore.Outcome
	generated func() map[string]bool // files, found when something is to be reported
}

// Outcome is what a rule has found that this one was made to come after; nil: it was
// not.
func (p *Pass) Outcome(rule string) *ignore.Outcome { return p.others[rule] }

func generated(p *analysis.Pass) map[string]bool {
	files := map[string]bool{}
	for _, f := range p.Files {
		if ast.IsGenerated(f) {
			files[p.Fset.PositionFor(f.Package, false).Filename] = true
		}
	}
	return files
}

// Report reports a finding at a node, with at most one fix, and the way to it
// where that is asked for. It says nothing where a directive ignores the rule, nor
// in generated files: who reads the report cannot change them.
func (p *Pass) Report(at ast.Node, message string, fix *analysis.SuggestedFix, way ...cookieflow.Step) {
	if p.generated()[p.Fset.PositionFor(at.Pos(), false).Filename] {
		return
	}
	d := analysis.Diagnostic{Pos: at.Pos(), End: at.End(), Category: p.Analyzer.Name, URL: p.Analyzer.URL, Message: message}
	if fix != nil {
		d.SuggestedFixes = []analysis.SuggestedFix{*fix}
	}
	for _, s := range way {
		d.Related = append(d.Related, analysis.RelatedInformation{Pos: s.Node.Pos(), End: s.Node.End(), Message: s.Text})
	}
	if by := p.ignored(at); by != nil {
		p.outcome.Silenced = append(p.outcome.Silenced, ignore.Silenced{Diagnostic: d, Reason: by.Reason})
		return
	}
	p.outcome.Found = append(p.outcome.Found, d)
}

// ignored returns a directive that ignores a finding at a node, or nil, and notes
// all that do.
func (p *Pass) ignored(at ast.Node) (by *ignore.Directive) {
	for _, d := range p.Result.Ignores.For(p.Analyzer.Name, at.Pos()) {
		if d.Comment == at {
			continue // it cannot speak for itself
		}
		p.outcome.Matched[d] = true
		if by == nil && !p.Result.LeavesNolint(d) {
			by = d
		}
	}
	return by
}

// sort sorts what was reported by file and place: go vet prints it as it comes, and
// files are parsed in any order.
func (p *Pass) sort() {
	file := func(d analysis.Diagnostic) string { return p.Fset.Position(d.Pos).Filename }
	compare := func(a, b analysis.Diagnostic) int {
		return cmp.Or(
			strings.Compare(file(a), file(b)), cmp.Compare(a.Pos, b.Pos),
			strings.Compare(a.Message, b.Message), cmp.Compare(a.End, b.End))
	}
	slices.SortStableFunc(p.outcome.Found, compare)
	slices.SortStableFunc(p.outcome.Silenced, func(a, b ignore.Silenced) int { return compare(a.Diagnostic, b.Diagnostic) })
}

// Doc takes the documentation of a rule out of its doc.go: what follows the
// heading "Analyzer NAME", that line replaced by "NAME: ", as go/analysis
// wants it.
func Doc(name, docGo string) string {
	_, text, ok := strings.Cut(docGo, "# Analyzer "+name+"\n")
	if !ok {
		return name
	}
	text, _, _ = strings.Cut(text, "*/")
	return strings.TrimSpace(text)
}

// Subject names cookies at the beginning of a message: by their name where it
// is known and they share it.
func Subject(cookies []*cookieflow.Cookie) string {
	name, named := cookies[0].Name()
	for _, c := range cookies {
		n, ok := c.Name()
		named = named && ok && n == name
	}
	switch {
	case cookies[0].Manages():
		return "session cookie"
	case named:
		return "cookie " + strconv.Quote(name)
	default:
		return "cookie"
	}
}
