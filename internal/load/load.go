// Package load loads the Go packages that an analysis of cookies needs, and no more.
//
// One run of the go command lists the packages with their dependencies and what
// the build cache has of the export data of each. Nothing is compiled for it: what
// the cache lacks, all of it on a new machine, is had sooner from the source. From
// that list, before anything is parsed, [Packages] selects what can matter (see
// select.go) and type-checks only that from source, against the export data of the
// rest (see typecheck.go).
//
// go/packages could do the second step too, but only for packages that its
// first step was asked for: selecting by the metadata would cost a second run
// of the go command, half a second on an application of a hundred packages.
package load

import (
	"context"
	"go/token"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/tools/go/packages"
)

// Config says what to load.
type Config struct {
	Dir        string   // directory that patterns are relative to; "" is the current one
	Patterns   []string // package patterns of the go command; none means "."
	Tests      bool     // also load test files
	BuildFlags []string // flags for the go command, such as -tags=x
	Env        []string // environment of the go command; nil is that of this process

	// Model decides which packages are interesting. Nil means that every package
	// is.
	Model Model

	// Source reports whether what a file contains makes its package interesting,
	// of those that the patterns match. Nil: nothing does.
	Source func(src []byte) bool
}

// A Model knows packages by their import paths.
type Model interface {
	// Relevant reports whether an import of the package makes the importer
	// interesting.
	Relevant(importPath string) bool
	// Described reports whether all that matters of the package is known, so that
	// it is not interesting for the sake of its importers.
	Described(importPath string) bool
	// Names returns words of which the source of an importer of a package has one if it
	// is interesting for its sake, where the package is relevant and of the standard
	// library, or is not relevant by itself. Nil: importers of a relevant one always are,
	// those of another never.
	Names(importPath string) []string
	// ChecksPasswords reports whether the package finds out whether passwords are right.
	// Importers are interesting for its sake by Names, whatever module they are of.
	ChecksPasswords(importPath string) bool
}

// Result holds what was loaded.
type Result struct {
	Fset *token.FileSet

	// Roots are the packages to report on: those that the patterns match and
	// that can matter. With Config.Tests the variant of a package that includes
	// its test files stands in for the package itself, as in go vet.
	Roots []*packages.Package

	// Extra are packages that the roots depend on, loaded only for the facts
	// that they give: nobody asked for reports on them.
	Extra []*packages.Package

	// Matched counts the packages that the patterns match, whether they can
	// matter or not.
	Matched int

	// Files are the source files of these packages.
	Files []string

	// Errors tells what could not be loaded or does not compile, in a fixed
	// order and once each. What did load is in Roots and Extra all the same.
	Errors []*Error
}

// listMode asks for metadata and export data, but for no syntax or types.
const listMode = packages.NeedName | packages.NeedFiles | packages.NeedCompiledGoFiles |
	packages.NeedImports | packages.NeedDeps | packages.NeedExportFile |
	packages.NeedModule | packages.NeedTypesSizes | packages.NeedForTest

// Packages loads the packages that match cfg.Patterns. It fails only if nothing
// can be loaded at all; what is wrong with one package or pattern is in
// Result.Errors.
func Packages(ctx context.Context, cfg Config) (*Result, error) {
	dir, err := filepath.Abs(cfg.Dir)
	if err != nil {
		return nil, err
	}
	matched, err := list(ctx, cfg, dir, dryRun)
	if err != nil {
		return nil, err
	}
	if len(matched) == 0 {
		if err := explainNothing(ctx, cfg, dir); err != nil {
			return nil, err
		}
	}
	sel := selectPackages(matched, cfg.Model, cfg.Source)
	if sel.needsCgo() {
		if matched, err = list(ctx, cfg, dir); err != nil {
			return nil, err
		}
		sel = selectPackages(matched, cfg.Model, cfg.Source)
	}
	fset := token.NewFileSet()
	typecheck(fset, sel)

	res := &Result{Fset: fset, Matched: len(matched)}
	for _, pkg := range matched {
		res.Files = append(res.Files, pkg.GoFiles...)
	}
	for _, pkg := range sel.source {
		switch {
		case !sel.wanted[pkg]:
		case sel.report[pkg]:
			res.Roots = append(res.Roots, pkg)
		default:
			res.Extra = append(res.Extra, pkg)
		}
	}
	res.Errors = collectErrors(dir, cfg.Patterns, matched, sel)
	return res, ctx.Err()
}

// dryRun makes the go command print, and not do, what it takes to bring the build
// cache up to date.
const dryRun = "-n"

// list lists the packages that match, with all that they depend on.
func list(ctx context.Context, cfg Config, dir string, flags ...string) ([]*packages.Package, error) {
	matched, err := packages.Load(&packages.Config{
		Mode:       listMode,
		Context:    ctx,
		Dir:        dir,
		Env:        cfg.Env,
		BuildFlags: slices.Concat(cfg.BuildFlags, flags),
		Tests:      cfg.Tests,
	}, cfg.Patterns...)
	if err != nil {
		return nil, commandError(err, dir)
	}
	packages.Visit(matched, nil, forgiveCgo)
	return slices.DeleteFunc(matched, isTestMain), nil
}

// forgiveCgo drops what the go command says of a package that uses cgo, and of which
// the build cache does not have what cgo makes: it has its files as they are written.
func forgiveCgo(pkg *packages.Package) {
	pkg.Errors = slices.DeleteFunc(pkg.Errors, func(e packages.Error) bool {
		return strings.HasPrefix(e.Msg, "loading compiled Go files from cache")
	})
}

// isTestMain reports whether pkg is the main package that the go command
// generates for a test binary.
func isTestMain(pkg *packages.Package) bool {
	return pkg.Name == "main" && pkg.ForTest == "" && strings.HasSuffix(pkg.ID, ".test") &&
		len(pkg.GoFiles) == 1 && !strings.HasPrefix(pkg.GoFiles[0], pkg.Dir+string(filepath.Separator))
}
