// Package cookieflow finds out what a package does with cookies, sessions and
// tokens: which it makes, how each attribute of them is decided, and where
// they are sent.
//
// It follows values through the package's IR (honnef.co/go/tools/go/ir), with
// a piece of abstract memory for every record that is made. An attribute is
// off where every path to the place of sending leaves it out or turns it off,
// on where every path turns it on, and dynamic in all other cases, which
// include everything that is not understood. Rules report only what is off.
//
// What is known of libraries comes from package model. What the package's own
// functions mean is worked out bottom-up as a summary in the same terms, with
// inputs standing for what callers pass, so that a wrapper is judged where it
// is called.
package cookieflow

import (
	"flag"
	"fmt"
	"go/ast"
	"go/token"
	"io"
	"reflect"
	"regexp"
	"runtime/debug"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/cookielint/cookielint/internal/model"
	"github.com/cookielint/cookielint/internal/modelfile"
	"github.com/cookielint/cookielint/internal/names"
)

// Options are the settings that rules share.
type Options struct {
	// Tests has findings in _test.go files reported, and lets their code count
	// in what is judged over a whole package.
	Tests bool
	// SensitiveNames matches names of cookies that carry a session or a
	// credential. Nil: the built-in words.
	SensitiveNames *regexp.Regexp
	// Model is what a user teaches; nil: nothing.
	Model *modelfile.Model
	// Constructors has cookies judged that exported functions return and the package
	// does not send, and those of session stores that are handed out like that. Tokens
	// are judged there, and not where another package calls the function.
	Constructors bool
	// Schemes has the scheme of a request's URL taken for empty, as servers leave it,
	// unless the package sets it. A middleware of another package may do so.
	Schemes bool
	// LeaveNolint has findings reported that a //nolint for all of cookielint is
	// about, to a driver that drops them by itself and tells which //nolint are of
	// no use.
	LeaveNolint bool
	// Explain has findings say, in related positions, which way a cookie took.
	// Some drivers print each of those as a finding of its own.
	Explain bool
	// Debug has the engine write to Log where it did not follow something.
	Debug bool
	// Log receives what Debug asks for; nil: nothing is written.
	Log io.Writer
}

// Doc is the documentation of the engine's analyzer.
const Doc = `follow cookies, sessions and tokens through a package

The cookieflow analyzer reports nothing by itself. It works out, for each cookie
that a package sends, each session store that it configures and each token that
it signs, how every attribute is decided. The rules of cookielint read that.`

// Analyzer is the engine with its default settings, which the default instances
// of all rules share.
var Analyzer = New(Options{})

// New returns an engine. Rules that are to share its work must be given the
// same one: a fact type may belong to one analyzer only.
func New(o Options) *analysis.Analyzer {
	e := &engine{opts: o}
	e.table = e.newTable()
	a := &analysis.Analyzer{
		Name:             "cookieflow",
		Doc:              Doc,
		URL:              "https://github.com/cookielint/cookielint/blob/main/docs/rules/cookieflow.md",
		Run:              e.run,
		RunDespiteErrors: true,
		ResultType:       reflect.TypeFor[*Result](),
		FactTypes:        factTypes(),
		Flags:            *flag.NewFlagSet("cookieflow", flag.ContinueOnError),
	}
	a.Flags.BoolVar(&e.opts.Tests, "tests", o.Tests, "also report findings in _test.go files")
	a.Flags.Var(RegexpFlag{&e.opts.SensitiveNames}, "sensitive-names",
		"`regexp` for names of cookies that carry a session or a credential; empty: the built-in words")
	a.Flags.BoolVar(&e.opts.Schemes, "schemes", o.Schemes, "take the scheme of a request's URL for empty, as servers leave it")
	a.Flags.BoolVar(&e.opts.Constructors, "constructors", o.Constructors, "also judge cookies and tokens that exported functions return and nobody in their package uses")
	a.Flags.Var(modelFlag{e}, "model",
		"`text` in YAML that teaches functions and types that cookielint cannot see: the content of a file for -model")
	a.Flags.BoolVar(&e.opts.Explain, "explain", o.Explain, "tell with each finding which way the cookie took")
	a.Flags.BoolVar(&e.opts.Debug, "debug", o.Debug, "write to standard error where a bound was hit or a call was not followed")
	return a
}

type engine struct {
	opts  Options
	wrong error // with what the flag for a model was set to
	// table is what is known of libraries.
	table func() (*model.Table, error)
}

func (e *engine) run(pass *analysis.Pass) (res any, err error) {
	defer Guard(pass, &err)
	return e.analyze(pass)
}

// Guard, deferred, turns a panic into an error: what goes wrong with a package
// costs the findings in that package and no more.
func Guard(pass *analysis.Pass, err *error) {
	if r := recover(); r != nil {
		*err = fmt.Errorf("%s could not analyse package %s; please report this: %v\n%s", pass.Analyzer.Name, pass.Pkg.Path(), r, debug.Stack())
	}
}

func (e *engine) analyze(pass *analysis.Pass) (*Result, error) {
	table, err := e.table()
	if err == nil {
		err = e.checkTaught(table, pass)
	}
	if err != nil {
		return &Result{Err: err}, nil
	}
	exportVersions(pass, table)
	empty := newResult(pass, e.opts)
	if pass.TypesInfo == nil || len(pass.TypeErrors) > 0 || ofStandardLibrary(table, pass.Pkg.Path()) {
		return empty, nil
	}
	files := e.sourceFiles(pass)
	gate := newGate(pass, table)
	cookies := len(files) > 0 && gate.opens(files)
	needed := pass.Files
	if !cookies {
		needed = gate.keyBodies(files)
	}
	if len(needed) == 0 || untyped(pass.TypesInfo, needed) {
		relayStores(pass)
		return empty, nil
	}
	p := newProgram(gate, build(pass, needed), e.debugf)
	p.skip = func(pos token.Pos) bool { return !e.opts.Tests && isTestFile(pass, pos) }
	p.ignores, p.blanks, p.constructors, p.keysOnly = empty.Ignores, e.opts.Schemes, e.opts.Constructors, !cookies
	p.prepare()
	p.run()
	if !cookies {
		p.exportKeys(empty)
		p.exportKeyFunctions()
		relayStores(pass)
		return empty, nil
	}
	r := p.result(empty)
	relayVersions(pass, table)
	p.exportKeys(r)
	logins := p.logins()
	r.Logins = logins.found
	p.exportFacts(r, logins)
	p.exportTokens(r)
	absences := p.nilUses()
	absences.export()
	r.NilUses = absences.found
	return r, nil
}

// ofStandardLibrary reports whether the model speaks for a package of the standard
// library, as it does for the companions of net/http, too. Other libraries are
// programs like any other when they are looked at themselves.
func ofStandardLibrary(table *model.Table, importPath string) bool {
	root, _, _ := strings.Cut(importPath, "/")
	return !strings.Contains(root, ".") && (table.Library(importPath) != nil || strings.HasPrefix(importPath, "net/http/"))
}

func (e *engine) debugf(format string, args ...any) {
	if e.opts.Debug && e.opts.Log != nil {
		fmt.Fprintf(e.opts.Log, "cookieflow: "+format+"\n", args...)
	}
}

// sourceFiles are the files that count.
func (e *engine) sourceFiles(pass *analysis.Pass) []*ast.File {
	var files []*ast.File
	for _, f := range pass.Files {
		if e.opts.Tests || !isTestFile(pass, f.Pos()) {
			files = append(files, f)
		}
	}
	return files
}

// isTestFile reports whether a place is in a file of tests, or in one that helps those of
// other packages: by the name of its package or of a folder that it is in, or by what it
// imports.
func isTestFile(pass *analysis.Pass, pos token.Pos) bool {
	if pass.Module != nil && names.InTests(strings.TrimPrefix(pass.Pkg.Path(), pass.Module.Path)) {
		return true
	}
	return strings.HasSuffix(pass.Fset.Position(pos).Filename, "_test.go") || names.HelpsTests(pass.Pkg.Name()) || slices.ContainsFunc(pass.Files, func(f *ast.File) bool {
		return f.FileStart <= pos && pos < f.FileEnd && names.FileHelpsTests(f)
	})
}
