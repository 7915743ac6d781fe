package model

import (
	"errors"
	"go/token"
	"go/types"
)

// Check compares what a user describes of a package, or of one that it imports,
// with the types there. It returns what is wrong with the first entry that does
// not agree with them. What is not exported is only looked for where the package
// was read from its source.
func (t *Table) Check(l *Library, pkg *types.Package, fromSource bool) *EntryError {
	c := &checker{table: t, pkgs: map[string]*types.Package{}}
	addPackages(c.pkgs, pkg)
	direct := map[string]bool{pkg.Path(): true}
	for _, imp := range pkg.Imports() {
		direct[imp.Path()] = true
	}
	c.whole = func(k TypeKey) bool {
		return direct[k.Pkg] && (token.IsExported(k.Name) || fromSource && k.Pkg == pkg.Path())
	}
	for _, err := range c.library(*l) {
		if wrong := (*EntryError)(nil); !errors.Is(err, errUnseen) && errors.As(err, &wrong) {
			return wrong
		}
	}
	return nil
}

// addPackages adds a package and all that it depends on.
func addPackages(to map[string]*types.Package, pkg *types.Package) {
	if to[pkg.Path()] != nil {
		return
	}
	to[pkg.Path()] = pkg
	for _, imp := range pkg.Imports() {
		addPackages(to, imp)
	}
}
