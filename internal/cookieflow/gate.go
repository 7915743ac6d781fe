package cookieflow

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/cookielint/cookielint/internal/model"
)

// This file finds out, as cheaply as can be, whether a package has to do with cookies:
// most have not, and nothing else is done with them.

// A gate tells what makes a package worth analysing.
type gate struct {
	pass     *analysis.Pass
	table    *model.Table
	analyzed map[*types.Package]bool // of the packages that it imports, those that were
}

func newGate(pass *analysis.Pass, table *model.Table) *gate {
	g := &gate{pass, table, map[*types.Package]bool{}}
	for _, imp := range pass.Pkg.Imports() {
		g.analyzed[imp] = pass.ImportPackageFact(imp, &analyzedPackage{})
	}
	return g
}

// mayHaveFacts reports whether there may be facts of the functions of a package. Of one
// that is not imported here nothing is known.
func (g *gate) mayHaveFacts(pkg *types.Package) bool {
	analyzed, imported := g.analyzed[pkg]
	return analyzed || !imported
}

// opens reports whether files use anything that the model describes.
func (g *gate) opens(files []*ast.File) bool {
	pass, table := g.pass, g.table
	imports := table.Taught(pass.Pkg.Path())
	for _, imp := range pass.Pkg.Imports() {
		imports = imports || table.Relevant(imp.Path()) || g.analyzed[imp]
	}
	if !imports {
		return false
	}
	within := func(pos token.Pos) bool {
		return slices.ContainsFunc(files, func(f *ast.File) bool { return f.FileStart <= pos && pos < f.FileEnd })
	}
	for id, obj := range pass.TypesInfo.Uses {
		if g.describes(obj) && within(id.Pos()) {
			return true
		}
	}
	for _, f := range files {
		for n := range ast.Preorder(f) {
			if namesHeader(n) {
				return true
			}
		}
	}
	return false
}

// describes reports whether the model has an entry, or another package a fact,
// for an object that makes its user worth analysing.
func (g *gate) describes(obj types.Object) bool {
	pass, table := g.pass, g.table
	if obj == nil || obj.Pkg() == nil || obj.Pkg() == pass.Pkg && !table.Taught(pass.Pkg.Path()) {
		return false
	}
	path := obj.Pkg().Path()
	switch obj := obj.(type) {
	case *types.Func:
		if table.Described(path) || table.Taught(path) && table.Func(funcKey(obj)) != nil {
			f := table.Func(funcKey(obj))
			return f != nil && (f.Decides() || f.Keeps != nil)
		}
		var fact cookieSummary
		return obj.Pkg() != pass.Pkg && g.mayHaveFacts(obj.Pkg()) && (pass.ImportObjectFact(obj.Origin(), &fact) && fact.Cookies || absentFrom(pass, obj))
	case *types.Var:
		return obj.IsField() && table.KeepsData(path, obj.Name())
	case *types.TypeName:
		if !table.Relevant(path) {
			return false
		}
		key := model.TypeKey{Pkg: path, Name: obj.Name()}
		rec := table.Record(key)
		return rec != nil && rec.Telling() || table.Answer(key) != nil
	}
	return false
}
