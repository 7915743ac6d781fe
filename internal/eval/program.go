package main

// This file analyses a program again with another text in one of its files, without
// loading it again.

import (
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/types"
	"maps"
	"slices"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"

	"github.com/cookielint/cookielint/internal/load"
)

// A program is a module that was loaded, and what the rules find in it as it is.
type program struct {
	loaded *load.Result
	before []finding
	byPath map[string]*packages.Package // what can be imported besides
}

func newProgram(loaded *load.Result, rules []*analysis.Analyzer) (p *program, err error) {
	p = &program{loaded: loaded, byPath: map[string]*packages.Package{}}
	if len(loaded.Roots) == 0 {
		return p, nil
	}
	packages.Visit(loaded.Roots, nil, func(pkg *packages.Package) {
		if pkg.Types != nil && pkg.Types.Complete() {
			p.byPath[pkg.PkgPath] = pkg
		}
	})
	p.before, err = p.findings(rules, slices.Concat(loaded.Roots, loaded.Extra))
	return p, err
}

// findings runs rules over packages.
func (p *program) findings(rules []*analysis.Analyzer, pkgs []*packages.Package) (list []finding, err error) {
	graph, err := checker.Analyze(rules, pkgs, nil)
	if err != nil {
		return nil, err
	}
	for act := range graph.All() {
		if !act.IsRoot {
			continue
		}
		if act.Err != nil {
			return nil, fmt.Errorf("%s: %w", act.Package.ID, act.Err)
		}
		for _, d := range act.Diagnostics {
			at := position(p.loaded.Fset, d.Pos)
			list = append(list, finding{rule: act.Analyzer.Name, path: at.Filename, line: at.Line, col: at.Column, message: d.Message})
		}
	}
	return list, nil
}

// with returns a package with another text in one of its files, and the packages that
// import it, as far as they compile with it. What is in other modules is not changed by
// it.
func (p *program) with(changed *packages.Package, name string, text []byte) (list []*packages.Package, err error) {
	file, err := parser.ParseFile(p.loaded.Fset, name, text, parser.ParseComments|parser.SkipObjectResolution)
	if err != nil {
		return nil, err
	}
	anew := map[*packages.Package]*packages.Package{}
	for _, pkg := range p.loaded.Roots { // dependencies first
		syntax, concerned := pkg.Syntax, pkg == changed
		imports := maps.Clone(pkg.Imports)
		for path, imp := range imports {
			if other := anew[imp]; other != nil {
				imports[path], concerned = other, true
			}
		}
		if !concerned {
			continue
		}
		if pkg == changed {
			syntax = slices.Clone(syntax)
			i := slices.IndexFunc(syntax, func(f *ast.File) bool { return position(p.loaded.Fset, f.FileStart).Filename == name })
			syntax[i] = file
		}
		other, err := p.check(pkg, syntax, imports)
		switch {
		case err == nil:
			anew[pkg] = other
			list = append(list, other)
		case pkg == changed:
			return nil, err
		}
	}
	return list, nil
}

// check type-checks a package with other syntax and imports.
func (p *program) check(pkg *packages.Package, syntax []*ast.File, imports map[string]*packages.Package) (*packages.Package, error) {
	other := *pkg
	other.Syntax, other.Imports, other.Types = syntax, imports, types.NewPackage(pkg.PkgPath, pkg.Name)
	other.TypesInfo = &types.Info{
		Types:        map[ast.Expr]types.TypeAndValue{},
		Defs:         map[*ast.Ident]types.Object{},
		Uses:         map[*ast.Ident]types.Object{},
		Implicits:    map[ast.Node]types.Object{},
		Instances:    map[*ast.Ident]types.Instance{},
		Scopes:       map[ast.Node]*types.Scope{},
		Selections:   map[*ast.SelectorExpr]*types.Selection{},
		FileVersions: map[*ast.File]string{},
	}
	conf := &types.Config{Sizes: pkg.TypesSizes, Importer: importer(func(path string) (*types.Package, error) {
		imp := imports[path]
		if imp == nil {
			imp = p.byPath[path]
		}
		if path == "unsafe" {
			return types.Unsafe, nil
		}
		if imp == nil || imp.Types == nil {
			return nil, errors.New("nothing imports it")
		}
		other.Imports[path] = imp
		return imp.Types, nil
	})}
	if pkg.Module != nil && pkg.Module.GoVersion != "" {
		conf.GoVersion = "go" + pkg.Module.GoVersion
	}
	return &other, types.NewChecker(conf, p.loaded.Fset, other.Types, other.TypesInfo).Files(syntax)
}

// analyzed reports of a file whether it is in one of the packages.
func (p *program) analyzed(pkgs []*packages.Package) func(path string) bool {
	files := map[string]bool{}
	for _, pkg := range pkgs {
		for _, name := range pkg.CompiledGoFiles {
			files[name] = true
		}
	}
	return func(path string) bool { return files[path] }
}

// An importer is a function that imports.
type importer func(path string) (*types.Package, error)

// Import implements types.Importer.
func (i importer) Import(path string) (*types.Package, error) { return i(path) }
