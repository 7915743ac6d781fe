package main

// This file runs mutants on the fixtures.

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"go/scanner"
	"go/token"
	"io"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"

	"github.com/cookielint/cookielint/analyzers"
	"github.com/cookielint/cookielint/analyzers/cookiedelete"
	"github.com/cookielint/cookielint/analyzers/cookieignore"
	"github.com/cookielint/cookielint/analyzers/cookienil"
	"github.com/cookielint/cookielint/analyzers/cookiesamesite"
	"github.com/cookielint/cookielint/analyzers/cookiesensitive"
	"github.com/cookielint/cookielint/analyzers/cookietrust"
	"github.com/cookielint/cookielint/analyzers/sessionexpiry"
	"github.com/cookielint/cookielint/analyzers/sessionlogout"
	"github.com/cookielint/cookielint/analyzers/sessionsave"
	"github.com/cookielint/cookielint/internal/cookieflow"
	"github.com/cookielint/cookielint/internal/load"
	"github.com/cookielint/cookielint/internal/rule"
)

// A trial runs mutants over packages of fixtures.
type trial struct {
	mu    sync.Mutex          // of the environment, which says which mutant is alive
	alive map[string][]Mutant // by rule: those that nothing has noticed
	root  string              // testdata/src
	tried map[string]int      // packages by rule
	out   io.Writer
	tell  bool
}

// try runs the mutants of a list, which this program was compiled with.
func try(list string, verbose bool, out io.Writer) error {
	data, err := os.ReadFile(list)
	if err != nil {
		return err
	}
	var mutants []Mutant
	if err := json.Unmarshal(data, &mutants); err != nil {
		return err
	}
	root, err := filepath.Abs(filepath.Join("testdata", "src"))
	if err != nil {
		return err
	}
	t := &trial{alive: map[string][]Mutant{}, tried: map[string]int{}, root: root, out: out, tell: verbose}
	for _, m := range mutants {
		t.alive[m.Rule] = append(t.alive[m.Rule], m)
	}
	judges := []*analysis.Analyzer{t.judge("default", usual), t.judge("strict", strict)}
	modules, err := filepath.Glob(filepath.Join(root, "*", "go.mod"))
	if err != nil {
		return err
	}
	for _, mod := range modules {
		if err := t.module(filepath.Dir(mod), judges); err != nil {
			return err
		}
	}
	return t.result(len(mutants))
}

// module runs the mutants over the fixtures of one module.
func (t *trial) module(dir string, judges []*analysis.Analyzer) error {
	var patterns []string
	for name := range t.alive {
		if _, err := os.Stat(filepath.Join(dir, name)); err == nil {
			patterns = append(patterns, "./"+name+"/...")
		}
		others, err := filepath.Glob(filepath.Join(dir, name+"_*"))
		if err != nil {
			return err
		}
		for _, other := range others {
			patterns = append(patterns, "./"+filepath.Base(other)+"/...")
		}
	}
	if len(patterns) == 0 {
		return nil
	}
	slices.Sort(patterns)
	loaded, err := load.Packages(context.Background(), load.Config{
		Dir: dir, Patterns: patterns, Env: append(os.Environ(), "GOWORK=off", "GOFLAGS=", "GOPROXY=off"),
	})
	if err != nil {
		return err
	}
	// Modules of a workspace refer to others that are not there without it.
	pkgs := slices.DeleteFunc(slices.Concat(loaded.Roots, loaded.Extra), func(pkg *packages.Package) bool { return pkg.IllTyped })
	if len(pkgs) == 0 {
		return nil
	}
	for _, judge := range judges { // a driver has one engine
		graph, err := checker.Analyze([]*analysis.Analyzer{judge}, pkgs, nil)
		if err != nil {
			return err
		}
		for _, act := range graph.Roots {
			if act.Err != nil {
				return fmt.Errorf("%s: %w", act.Package.ID, act.Err)
			}
		}
	}
	return nil
}

// usual are the settings of most fixtures: rules that are opt-in are on.
var usual = analyzers.Options{
	Cookietrust:   cookietrust.Options{On: true},
	Sessionlogout: sessionlogout.Options{On: true},
}

// strict are the settings of fixtures in folders that are named RULE_SETTING.
var strict = analyzers.Options{
	Cookieflow:      cookieflow.Options{Schemes: true, Constructors: true},
	Cookiedelete:    cookiedelete.Options{Strict: true},
	Cookieignore:    cookieignore.Options{Unused: true},
	Cookienil:       cookienil.Options{Elsewhere: true},
	Cookiesamesite:  cookiesamesite.Options{None: true},
	Cookiesensitive: cookiesensitive.Options{Identifiers: true, PII: cookiesensitive.Sessions},
	Sessionexpiry:   sessionexpiry.Options{HomeMade: true, Elsewhere: true},
	Sessionsave:     sessionsave.Options{Errors: true},
}

// judge is an analyzer that tries the mutants of the rule whose fixtures a package is,
// with some settings.
func (t *trial) judge(name string, o analyzers.Options) *analysis.Analyzer {
	set := analyzers.New(o)
	rules := map[string]*analysis.Analyzer{}
	for _, a := range set {
		rules[a.Name] = a
	}
	run := func(pass *analysis.Pass) (any, error) { return nil, t.run(pass, rules) }
	return &analysis.Analyzer{Name: name, Doc: "wake mutants", Requires: set[len(set)-1:], Run: run}
}

// run tries the mutants of the rule whose fixtures a package is.
func (t *trial) run(pass *analysis.Pass, rules map[string]*analysis.Analyzer) error {
	name := t.ruleOf(pass)
	if len(t.alive[name]) == 0 {
		return nil
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	r, wants := rules[name], expectations(pass)
	right := rule.Outcome(pass, r)
	if right.Err != nil {
		return right.Err
	}
	met := wants.met(pass.Fset, right.Found)
	if t.tell {
		fmt.Fprintf(t.out, "%s: %d lines with want comments, %d findings, right: %t\n", pass.Pkg.Path(), len(wants), len(right.Found), met)
	}
	if !met {
		return nil // fixtures for other settings
	}
	t.tried[name]++
	defer os.Unsetenv(variable)
	t.alive[name] = slices.DeleteFunc(t.alive[name], func(m Mutant) bool {
		os.Setenv(variable, m.ID)
		got := rule.Outcome(pass, r)
		return got.Err != nil || !wants.met(pass.Fset, got.Found) || fixes(got.Found) != fixes(right.Found)
	})
	return nil
}

// ruleOf is the rule whose fixtures a package is: the folder of its module says.
func (t *trial) ruleOf(pass *analysis.Pass) string {
	if len(pass.Files) == 0 {
		return ""
	}
	rel, err := filepath.Rel(t.root, pass.Fset.Position(pass.Files[0].Package).Filename)
	parts := strings.Split(filepath.ToSlash(rel), "/")
	if err != nil || len(parts) < 3 {
		return ""
	}
	rule, _, _ := strings.Cut(parts[1], "_")
	return rule
}

// known are decisions that no fixture can notice, or that none is written for.
var known = map[string]bool{
	"cookiesensitive.go: f.put.Cookie != nil":                     true, // what -explain tells
	"cookiesensitive.go: d.class < f.danger.class":                true, // one place with two kinds of data
	"sessionexpiry.go: o.Max <= 0":                                true, // when the rule is made, before any mutant is alive
	"sessionexpiry.go: o.MaxRefresh <= 0":                         true,
	"cookieignore.go: outcome == nil || outcome.Err != nil":       true, // a rule that fails
	"cookieignore.go: on == nil || on.Value.String() == \"true\"": true, // a rule that is opt-in
}

// result prints the mutants that are still alive.
func (t *trial) result(all int) error {
	left := 0
	for _, name := range slices.Sorted(maps.Keys(t.alive)) {
		if t.tried[name] == 0 {
			return fmt.Errorf("%s has no fixtures", name)
		}
		for _, m := range t.alive[name] {
			if known[filepath.Base(m.Place[:strings.LastIndexByte(m.Place, ':')])+": "+m.What] {
				all--
				continue
			}
			left++
			fmt.Fprintf(t.out, "%s: nothing notices the opposite of: %s\n", m.Place, m.What)
		}
	}
	fmt.Fprintf(t.out, "%d of %d mutants of %d rules noticed\n", all-left, all, len(t.alive))
	if left > 0 {
		return errors.New("not all are")
	}
	return nil
}

// fixes is the text of all fixes.
func fixes(found []analysis.Diagnostic) string {
	var b strings.Builder
	for _, d := range found {
		for _, fix := range d.SuggestedFixes {
			for _, e := range fix.TextEdits {
				fmt.Fprintf(&b, "%d-%d:%s\n", e.Pos, e.End, e.NewText)
			}
		}
	}
	return b.String()
}

// A wanted is what want comments ask for, by file and line.
type wanted map[string][]*regexp.Regexp

var want = regexp.MustCompile(`^(?://|/\*)\s*want\s`)

// expectations reads the want comments of a package.
func expectations(pass *analysis.Pass) wanted {
	w := wanted{}
	for _, f := range pass.Files {
		for _, group := range f.Comments {
			for _, c := range group.List {
				if at := want.FindString(c.Text); at != "" {
					key := line(pass.Fset, c.Pos())
					w[key] = append(w[key], patterns(c.Text[len(at):])...)
				} else if i := strings.Index(c.Text, "// want "); i >= 0 { // behind a directive
					key := line(pass.Fset, c.Pos())
					w[key] = append(w[key], patterns(c.Text[i+len("// want "):])...)
				}
			}
		}
	}
	return w
}

func line(fset *token.FileSet, pos token.Pos) string {
	at := fset.Position(pos)
	return at.Filename + ":" + strconv.Itoa(at.Line)
}

// patterns are the string literals at the beginning of a text. Those behind a name and a
// colon are about facts.
func patterns(text string) (list []*regexp.Regexp) {
	var s scanner.Scanner
	fset := token.NewFileSet()
	s.Init(fset.AddFile("", -1, len(text)), []byte(text), func(token.Position, string) {}, 0)
	fact := false
	for {
		switch _, tok, lit := s.Scan(); tok {
		case token.EOF, token.SEMICOLON:
			return list
		case token.COLON:
			fact = true
		case token.STRING:
			text, err := strconv.Unquote(lit)
			if re, rerr := regexp.Compile(text); err == nil && rerr == nil && !fact {
				list = append(list, re)
			}
			fact = false
		}
	}
}

// met reports whether the findings are those that are wanted.
func (w wanted) met(fset *token.FileSet, found []analysis.Diagnostic) bool {
	open := map[string][]*regexp.Regexp{}
	for key, list := range w {
		open[key] = slices.Clone(list)
	}
	for _, d := range found {
		key := line(fset, d.Pos)
		i := slices.IndexFunc(open[key], func(re *regexp.Regexp) bool { return re.MatchString(d.Message) })
		if i < 0 {
			return false
		}
		open[key] = slices.Delete(open[key], i, i+1)
	}
	for _, list := range open {
		if len(list) > 0 {
			return false
		}
	}
	return true
}
