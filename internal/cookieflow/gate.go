package cookieflow

import (
	"bytes"
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/cookielint/cookielint/internal/model"
	"github.com/cookielint/cookielint/internal/names"
)

// This file finds out, as cheaply as can be, whether a package has to do with cookies:
// most have not, and nothing else is done with them.

// A gate tells what makes a package worth analysing.
type gate struct {
	pass     *analysis.Pass
	table    *model.Table
	analyzed map[*types.Package]bool // of the packages that it imports, those that were
	known    map[types.Object]bool   // what describes said of an object
}

func newGate(pass *analysis.Pass, table *model.Table) *gate {
	g := &gate{pass, table, map[*types.Package]bool{}, map[types.Object]bool{}}
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
		imports = imports || table.Relevant(imp.Path()) || table.KeepsRows(imp.Path()) || table.ChecksPasswords(imp.Path()) || g.analyzed[imp] || g.handsOn(imp)
	}
	if !imports {
		return false
	}
	within := inFiles(files)
	for id, obj := range pass.TypesInfo.Uses {
		if g.describes(obj) && within(id.Pos()) {
			return true
		}
	}
	return slices.ContainsFunc(files, g.namesHeader)
}

// handsOn reports whether what a package exports may be of a library that the model
// describes: a client in a variable, which others use without importing the library. Of the
// standard library nearly everything exports something.
func (g *gate) handsOn(imp *types.Package) bool {
	return slices.ContainsFunc(imp.Imports(), func(of *types.Package) bool {
		return strings.Contains(of.Path(), ".") && g.table.Relevant(of.Path())
	})
}

// keepsSessions reports whether a package that keeps structs as rows may keep sessions.
func (g *gate) keepsSessions() bool {
	for _, obj := range g.pass.TypesInfo.Uses {
		if _, ok := obj.(*types.TypeName); ok && names.SessionStore("", obj.Name()) {
			return true
		}
	}
	return false
}

// namesHeader reports whether a file has the name of the header as a string, or in
// the tag of a field. The text answers for nearly all files, at a fifth of the cost
// of a walk.
func (g *gate) namesHeader(f *ast.File) bool {
	src, err := g.pass.ReadFile(g.pass.Fset.PositionFor(f.FileStart, false).Filename)
	if err == nil && !containsFold(src, setCookie) {
		return false
	}
	for n := range ast.Preorder(f) {
		lit, ok := n.(*ast.BasicLit)
		if ok && (isSetCookie(strings.Trim(lit.Value, "`\"")) || strings.Contains(lit.Value, `:"`+setCookie+`"`)) {
			return true
		}
	}
	return false
}

// inFiles tells whether a position is in one of files.
func inFiles(files []*ast.File) func(token.Pos) bool {
	return func(pos token.Pos) bool {
		return slices.ContainsFunc(files, func(f *ast.File) bool { return f.FileStart <= pos && pos < f.FileEnd })
	}
}

// containsFold reports whether text has a word with a hyphen, in any case.
func containsFold(text []byte, word string) bool {
	hyphen := strings.IndexByte(word, '-')
	for from := 0; ; from++ {
		next := bytes.IndexByte(text[from:], '-')
		if next < 0 {
			return false
		}
		from += next
		start, end := from-hyphen, from-hyphen+len(word)
		if start >= 0 && end <= len(text) && bytes.EqualFold(text[start:end], []byte(word)) {
			return true
		}
	}
}

// describes reports whether the model has an entry, or another package a fact,
// for an object that makes its user worth analysing.
func (g *gate) describes(obj types.Object) bool {
	if obj == nil || obj.Pkg() == nil || obj.Pkg() == g.pass.Pkg && !g.table.Taught(g.pass.Pkg.Path()) {
		return false
	}
	known, ok := g.known[obj]
	if !ok {
		known = g.lookUp(obj)
		g.known[obj] = known
	}
	return known
}

func (g *gate) lookUp(obj types.Object) bool {
	pass, table := g.pass, g.table
	path := obj.Pkg().Path()
	switch obj := obj.(type) {
	case *types.Func:
		if table.KeepsRows(path) {
			f := table.Func(funcKey(obj))
			return f != nil && f.Inserts != nil && g.keepsSessions()
		}
		if f := table.Func(funcKey(obj)); f != nil && f.Checks {
			return true
		}
		if table.Described(path) || table.Taught(path) && table.Func(funcKey(obj)) != nil {
			f := table.Func(funcKey(obj))
			return f != nil && f.Opens()
		}
		var fact cookieSummary
		return obj.Pkg() != pass.Pkg && g.mayHaveFacts(obj.Pkg()) && (pass.ImportObjectFact(obj.Origin(), &fact) && fact.Cookies || absentFrom(pass, obj))
	case *types.Var:
		return obj.IsField() && (table.KeepsData(path, obj.Name()) || table.TakesOutput(path, obj.Name()) || g.isSession(obj.Type()))
	case *types.TypeName:
		if !table.Relevant(path) {
			return false
		}
		return table.Opens(model.TypeKey{Pkg: path, Name: obj.Name()})
	}
	return false
}

// isSession reports whether a type is a session that is the map of its values.
func (g *gate) isSession(t types.Type) bool {
	n, ok := types.Unalias(t).(*types.Named)
	if !ok || n.Obj().Pkg() == nil {
		return false
	}
	rec := g.table.Record(model.TypeKey{Pkg: n.Obj().Pkg().Path(), Name: n.Obj().Name()})
	return rec != nil && rec.Data == model.Itself
}
