package main

// This file makes correct programs wrong, at one place each, and counts how often the
// rule finds that where it is.

import (
	"context"
	"fmt"
	"go/token"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"text/tabwriter"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/packages"

	"github.com/cookielint/cookielint/analyzers"
	"github.com/cookielint/cookielint/internal/cookieflow"
	"github.com/cookielint/cookielint/internal/load"
	"github.com/cookielint/cookielint/internal/seed"
)

// A seeder makes defects and counts what becomes of them.
type seeder struct {
	ctx    context.Context // of the run
	out    io.Writer
	rules  []*analysis.Analyzer
	model  load.Model
	only   []string        // rules to make defects for; none is all
	most   int             // defects per rule and repository
	seen   map[string]bool // what sites say, for the same code is in many a program
	counts map[cause]hits
}

// A cause is a rule, or one kind of defect for it.
type cause struct{ rule, mutation string }

// Hits count defects: those that are found where they are, those of which the rule
// speaks at another place, and all.
type hits struct{ found, elsewhere, all int }

// seedDefects makes defects in modules, and prints what was missed and how many were
// found.
func seedDefects(root string, modules, only []string, most int, out io.Writer) error {
	for _, r := range only {
		if !slices.Contains(seed.Rules(), r) {
			return fmt.Errorf("no defects are made for %q", r)
		}
	}
	s := &seeder{out: out, rules: analyzers.New(analyzers.Options{}), only: only, most: most, seen: map[string]bool{}, counts: map[cause]hits{}}
	model, err := cookieflow.Table(s.rules[len(s.rules)-1])
	if err != nil {
		return err
	}
	s.model = model
	// Who has waited long enough gets what there is.
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	s.ctx = ctx
	made := map[string]map[string]int{} // by repository and rule
	for _, name := range modules {
		repo, _, _ := strings.Cut(filepath.ToSlash(filepath.Clean(name)), "/")
		if made[repo] == nil {
			made[repo] = map[string]int{}
		}
		if ctx.Err() != nil {
			fmt.Fprintf(out, "%s: left out: interrupted\n", name)
			continue
		}
		if err := s.module(filepath.Join(root, name), name, made[repo]); err != nil {
			fmt.Fprintf(out, "%s: left out: %v\n", name, err)
		}
	}
	s.print()
	return nil
}

// module makes the defects of one module.
func (s *seeder) module(dir, name string, made map[string]int) error {
	loaded, err := load.Packages(s.ctx, load.Config{
		Dir: dir, Patterns: []string{"./..."}, Env: command(dir, "go").Env, Model: s.model,
	})
	if err != nil {
		return err
	}
	p, err := newProgram(loaded, s.rules)
	if err != nil {
		return err
	}
	sources := map[string][]byte{}
	source := func(name string) []byte {
		if _, ok := sources[name]; !ok {
			sources[name], _ = os.ReadFile(name) // of a file that is not there nothing is found
		}
		return sources[name]
	}
	for _, pkg := range loaded.Roots {
		if pkg.IllTyped || len(pkg.CompiledGoFiles) != len(pkg.GoFiles) {
			continue
		}
		for _, site := range seed.Sites(pkg, source) {
			if s.ctx.Err() != nil {
				return s.ctx.Err()
			}
			text := sources[site.File]
			key := site.Rule + strings.Join(strings.Fields(string(text[site.Start:site.End])), " ")
			if len(s.only) > 0 && !slices.Contains(s.only, site.Rule) || made[site.Rule] >= s.most || s.seen[key] {
				continue
			}
			if s.try(p, pkg, site, text, name, dir) {
				s.seen[key] = true
				made[site.Rule]++
			}
		}
	}
	return nil
}

// try makes one defect, of the first variant that compiles, and counts what becomes of
// it. It reports whether there is one: where the rule speaks already nothing is correct.
func (s *seeder) try(p *program, pkg *packages.Package, site seed.Site, text []byte, name, dir string) bool {
	if _, first, last := site.Apply(seed.Variant{}, text); countFindings(p.before, site.Rule, site.File, first, last) > 0 {
		return false
	}
	for _, v := range site.Variants {
		changed, first, last := site.Apply(v, text)
		pkgs, err := p.with(pkg, site.File, changed)
		if err != nil {
			continue
		}
		after, err := p.findings(s.rule(site.Rule), pkgs)
		if err != nil {
			fmt.Fprintf(s.out, "%s: %v\n", name, err)
			return false
		}
		count := hits{all: 1}
		verdict, others := "missed", func(path string) bool { return path != site.File && p.analyzed(pkgs[1:])(path) }
		if countFindings(after, site.Rule, site.File, first, last) > 0 {
			count.found, verdict = 1, ""
		} else if countRule(after, site.Rule, others) > countRule(p.before, site.Rule, others) {
			count.found, verdict = 1, "at importer"
		} else if all := func(string) bool { return true }; countRule(after, site.Rule, all) > countRule(p.before, site.Rule, p.analyzed(pkgs)) {
			count.elsewhere, verdict = 1, "elsewhere"
		}
		for _, c := range []cause{{site.Rule, ""}, {site.Rule, v.Name}} {
			sum := s.counts[c]
			s.counts[c] = hits{sum.found + count.found, sum.elsewhere + count.elsewhere, sum.all + count.all}
		}
		if verdict != "" {
			rel, _ := filepath.Rel(dir, site.File)
			fmt.Fprintf(s.out, "%s: %s (%s) in %s, %s:%d-%d\n", verdict, site.Rule, v.Name, name, rel, first, last)
			if verdict != "missed" {
				for _, f := range after {
					if f.rule == site.Rule && !slices.ContainsFunc(p.before, func(b finding) bool { return b.path == f.path && b.message == f.message }) {
						fmt.Fprintf(s.out, "\t%s: %s\n", f.at(dir), f.message)
					}
				}
			}
		}
		return true
	}
	return false
}

// rule is the one of a name.
func (s *seeder) rule(name string) []*analysis.Analyzer {
	i := slices.IndexFunc(s.rules, func(a *analysis.Analyzer) bool { return a.Name == name })
	return s.rules[i : i+1]
}

// countFindings counts those of a rule in some lines of a file.
func countFindings(list []finding, rule, path string, first, last int) (n int) {
	for _, f := range list {
		if f.rule == rule && f.path == path && first <= f.line && f.line <= last {
			n++
		}
	}
	return n
}

// countRule counts the findings of a rule in the files that count.
func countRule(list []finding, rule string, counts func(path string) bool) (n int) {
	for _, f := range list {
		if f.rule == rule && counts(f.path) {
			n++
		}
	}
	return n
}

// print prints a table: a row per rule, and one per kind of defect.
func (s *seeder) print() {
	w := tabwriter.NewWriter(s.out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "\nrule\tdefects\tfound\telsewhere\trecall")
	for _, rule := range seed.Rules() {
		var causes []cause
		for c := range s.counts {
			if c.rule == rule {
				causes = append(causes, c)
			}
		}
		slices.SortFunc(causes, func(a, b cause) int { return strings.Compare(a.mutation, b.mutation) })
		for _, c := range causes {
			title := "  " + c.mutation
			if c.mutation == "" {
				title = rule
			}
			h := s.counts[c]
			fmt.Fprintf(w, "%s\t%d\t%d\t%d\t%s\n", title, h.all, h.found, h.elsewhere, ratio(h.found, h.all))
		}
	}
	w.Flush()
}

// position is where something is in the text of a file, whatever //line says.
func position(fset *token.FileSet, pos token.Pos) token.Position { return fset.PositionFor(pos, false) }
