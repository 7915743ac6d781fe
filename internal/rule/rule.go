// Package rule holds what all rules of cookielint have in common: how they are
// declared and how a finding becomes a diagnostic.
package rule

import (
	"cmp"
	"go/ast"
	"slices"
	"strconv"
	"strings"
	"sync"

	"golang.org/x/tools/go/analysis"

	"github.com/cookielint/cookielint/internal/cookieflow"
)

// Home is where the documentation of the rules is.
const Home = "https://github.com/cookielint/cookielint/blob/main/docs/rules/"

// New returns the analyzer of a rule: its name, its documentation as the
// package comment of its doc.go has it, and what it does with what the engine
// found out.
func New(engine *analysis.Analyzer, name, docGo string, run func(*Pass)) *analysis.Analyzer {
	return &analysis.Analyzer{
		Name:             name,
		Doc:              Doc(name, docGo),
		URL:              Home + name + ".md",
		Requires:         []*analysis.Analyzer{engine},
		RunDespiteErrors: true,
		Run: func(p *analysis.Pass) (_ any, err error) {
			defer cookieflow.Guard(p, &err)
			if r, ok := p.ResultOf[engine].(*cookieflow.Result); ok {
				if r.Err != nil {
					return nil, r.Err
				}
				pass := &Pass{Pass: p, Result: r, generated: sync.OnceValue(func() map[string]bool { return generated(p) })}
				r.Exclusive(func() { run(pass) })
				pass.flush()
			}
			return nil, nil
		},
	}
}

// A Pass is one run of one rule over one package.
type Pass struct {
	*analysis.Pass
	Result    *cookieflow.Result
	generated func() map[string]bool // files, found when something is to be reported
	found     []analysis.Diagnostic
}

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
// where that is asked for. Generated files are silent: who reads the report
// cannot change them.
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
	p.found = append(p.found, d)
}

// flush hands on what was reported, by file and place: go vet prints it as it
// comes, and files are parsed in any order.
func (p *Pass) flush() {
	file := func(d analysis.Diagnostic) string { return p.Fset.Position(d.Pos).Filename }
	slices.SortStableFunc(p.found, func(a, b analysis.Diagnostic) int {
		return cmp.Or(
			strings.Compare(file(a), file(b)), cmp.Compare(a.Pos, b.Pos),
			strings.Compare(a.Message, b.Message), cmp.Compare(a.End, b.End))
	})
	for _, d := range p.found {
		p.Pass.Report(d)
	}
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
