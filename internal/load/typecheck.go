package load

// This file parses and type-checks packages from source, in parallel and in the
// order of their imports, against the export data of the rest.

import (
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/scanner"
	"go/token"
	"go/types"
	"os"
	"runtime"
	"sync"

	"golang.org/x/tools/go/gcexportdata"
	"golang.org/x/tools/go/packages"
)

// typecheck fills in the types of all packages of sel, and the syntax of those
// that are wanted.
//
// All of them share one universe of types: each package has one types.Package,
// created empty beforehand, and the reader of export data takes an object of a
// package that was checked from source from there rather than making another.
// So a package is checked before any export data that may mention it is read.
func typecheck(fset *token.FileSet, sel *selection) {
	u := &universe{
		fset:     fset,
		sel:      sel,
		checked:  map[*packages.Package]chan struct{}{},
		imported: map[*packages.Package]error{},
		cpu:      make(chan struct{}, runtime.GOMAXPROCS(0)),
	}
	for _, pkg := range sel.all {
		pkg.Fset = fset
		pkg.Types = types.NewPackage(pkg.PkgPath, pkg.Name)
		if pkg.PkgPath == "unsafe" {
			pkg.Types = types.Unsafe
		}
	}
	for _, pkg := range sel.source {
		u.checked[pkg] = make(chan struct{})
	}
	var wg sync.WaitGroup
	for _, pkg := range sel.source {
		wg.Go(func() {
			defer close(u.checked[pkg])
			u.load(pkg)
		})
	}
	wg.Wait()
}

// A universe is a set of packages with one notion of type identity.
type universe struct {
	fset    *token.FileSet
	sel     *selection
	checked map[*packages.Package]chan struct{} // for each source package, closed when done
	cpu     chan struct{}                       // a token for each that may parse or check

	// mu is held for reading while a package is type-checked and for writing
	// while export data is read, which may add objects to any types.Package.
	mu       sync.RWMutex
	imported map[*packages.Package]error // outcome of reading export data
}

// load parses and type-checks one package, after those that it depends on.
func (u *universe) load(pkg *packages.Package) {
	for _, dep := range u.sourceDeps(pkg) {
		<-u.checked[dep]
		pkg.IllTyped = pkg.IllTyped || dep.IllTyped
	}
	u.readImports(pkg)
	u.cpu <- struct{}{}
	defer func() { <-u.cpu }()
	u.check(pkg, u.parse(pkg))
	pkg.IllTyped = pkg.IllTyped || len(pkg.Errors) > 0
}

// sourceDeps returns the source packages that pkg imports, directly or through
// packages that are read from export data.
func (u *universe) sourceDeps(pkg *packages.Package) []*packages.Package {
	var deps []*packages.Package
	packages.Visit([]*packages.Package{pkg}, func(dep *packages.Package) bool {
		if _, source := u.checked[dep]; source && dep != pkg {
			deps = append(deps, dep)
			return false // it waits for those below by itself
		}
		return true
	}, nil)
	return deps
}

// parse returns the syntax of the files of pkg, whole or in part.
func (u *universe) parse(pkg *packages.Package) []*ast.File {
	var files []*ast.File
	for _, name := range pkg.CompiledGoFiles {
		const mode = parser.ParseComments | parser.SkipObjectResolution | parser.AllErrors
		file, err := parser.ParseFile(u.fset, name, nil, mode)
		if err != nil {
			addError(pkg, err)
		}
		if file != nil {
			files = append(files, file)
		}
	}
	return files
}

// check type-checks pkg. Only a wanted package keeps its syntax, so that no
// analyzer sees half of the types. The function bodies of others are checked only
// where that tells errors: of those that are the user's own, and where the go command
// has seen some.
func (u *universe) check(pkg *packages.Package, files []*ast.File) {
	u.mu.RLock()
	defer u.mu.RUnlock()

	conf := &types.Config{
		Importer:         importer{u, pkg},
		Sizes:            pkg.TypesSizes,
		IgnoreFuncBodies: !u.sel.wanted[pkg] && !u.sel.own[pkg] && len(pkg.Errors) == 0,
		FakeImportC:      pkg.ExportFile == "" && !u.sel.wanted[pkg],
		Error:            func(err error) { addError(pkg, err) },
	}
	if pkg.Module != nil && pkg.Module.GoVersion != "" {
		conf.GoVersion = "go" + pkg.Module.GoVersion
	}
	var info *types.Info
	if u.sel.wanted[pkg] {
		info = newInfo()
		pkg.Syntax, pkg.TypesInfo = files, info
	}
	err := types.NewChecker(conf, u.fset, pkg.Types, info).Files(files)
	if err != nil && len(pkg.Errors) == 0 {
		addError(pkg, err)
	}
}

func newInfo() *types.Info {
	return &types.Info{
		Types:        map[ast.Expr]types.TypeAndValue{},
		Defs:         map[*ast.Ident]types.Object{},
		Uses:         map[*ast.Ident]types.Object{},
		Implicits:    map[ast.Node]types.Object{},
		Instances:    map[*ast.Ident]types.Instance{},
		Scopes:       map[ast.Node]*types.Scope{},
		Selections:   map[*ast.SelectorExpr]*types.Selection{},
		FileVersions: map[*ast.File]string{},
	}
}

// readImports reads the export data of what pkg imports, each package once.
func (u *universe) readImports(pkg *packages.Package) {
	u.mu.Lock()
	defer u.mu.Unlock()
	for _, imp := range pkg.Imports {
		if _, source := u.checked[imp]; source || imp.PkgPath == "unsafe" {
			continue
		}
		if _, done := u.imported[imp]; !done {
			u.imported[imp] = u.readExportData(imp)
		}
	}
}

func (u *universe) readExportData(pkg *packages.Package) error {
	if pkg.ExportFile == "" {
		if len(pkg.Errors) > 0 {
			return errors.New(pkg.Errors[0].Msg)
		}
		return errors.New("no export data")
	}
	file, err := os.Open(pkg.ExportFile)
	if err != nil {
		return err
	}
	defer file.Close()
	r, err := gcexportdata.NewReader(file)
	if err != nil {
		return fmt.Errorf("reading %s: %v", pkg.ExportFile, err)
	}
	// Export data knows packages by path, which test variants share: the view
	// has only what pkg depends on.
	view := map[string]*types.Package{pkg.PkgPath: pkg.Types}
	packages.Visit([]*packages.Package{pkg}, nil, func(dep *packages.Package) {
		view[dep.PkgPath] = dep.Types
	})
	if _, err := gcexportdata.Read(r, u.fset, view, pkg.PkgPath); err != nil {
		return fmt.Errorf("reading %s: %v", pkg.ExportFile, err)
	}
	return nil
}

// An importer resolves the imports of one package.
type importer struct {
	u   *universe
	pkg *packages.Package
}

// Import implements types.Importer.
func (i importer) Import(path string) (*types.Package, error) {
	if path == "unsafe" {
		return types.Unsafe, nil
	}
	imp := i.pkg.Imports[path]
	if imp == nil {
		return nil, fmt.Errorf("the go command does not list %s", path)
	}
	if err := i.u.imported[imp]; err != nil {
		return nil, err
	}
	return imp.Types, nil
}

// addError records a syntax or type error of pkg.
func addError(pkg *packages.Package, err error) {
	switch err := err.(type) {
	case scanner.ErrorList: // of one file, where the first causes the others
		pkg.Errors = append(pkg.Errors, packages.Error{Pos: err[0].Pos.String(), Msg: err[0].Msg, Kind: packages.ParseError})
	case types.Error:
		pkg.TypeErrors = append(pkg.TypeErrors, err)
		pkg.Errors = append(pkg.Errors, packages.Error{
			Pos: err.Fset.Position(err.Pos).String(), Msg: err.Msg, Kind: packages.TypeError,
		})
	default:
		pkg.Errors = append(pkg.Errors, packages.Error{Pos: "-", Msg: err.Error(), Kind: packages.UnknownError})
	}
}
