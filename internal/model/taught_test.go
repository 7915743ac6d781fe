package model

import (
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"testing"
)

// packageOf type-checks a package of one file that imports others.
func packageOf(t *testing.T, path, src string, imports ...*types.Package) *types.Package {
	t.Helper()
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, path, src, 0)
	if err != nil {
		t.Fatal(err)
	}
	conf := types.Config{Importer: importer(imports)}
	pkg, err := conf.Check(path, fset, []*ast.File{file}, nil)
	if err != nil {
		t.Fatal(err)
	}
	return pkg
}

type importer []*types.Package

func (im importer) Import(path string) (*types.Package, error) {
	for _, p := range im {
		if p.Path() == path {
			return p, nil
		}
	}
	return nil, errUnseen
}

// An entry is compared where all of what it is about can be seen.
func TestCheckLooksForWhatCanBeSeen(t *testing.T) {
	t.Parallel()
	far := packageOf(t, "far", "package far; type T struct{}")
	lib := packageOf(t, "lib", "package lib; import \"far\"; func F(far.T) {}; func g() {}", far)
	app := packageOf(t, "app", "package app; import \"lib\"; var _ = lib.F", lib)
	for _, test := range []struct {
		symbol                string
		exported, source, app string // what is wrong in lib from export data, in lib from source, in app
	}{
		{"lib.F", "", "", ""},
		{"lib.g", "", "", ""},
		{"lib.H", "lib.H: package \"lib\" has no function H", "lib.H: package \"lib\" has no function H", "lib.H: package \"lib\" has no function H"},
		{"lib.h", "", "lib.h: package \"lib\" has no function h", ""},
		{"far.H", "far.H: package \"far\" has no function H", "far.H: package \"far\" has no function H", ""},
		{"nowhere.F", "", "", ""},
	} {
		l := &Library{Taught: true, Funcs: []Func{{Symbol: test.symbol}}}
		table, err := NewTable([]Library{*l})
		if err != nil {
			t.Fatal(err)
		}
		for i, got := range []*EntryError{table.Check(l, lib, false), table.Check(l, lib, true), table.Check(l, app, true)} {
			want := []string{test.exported, test.source, test.app}[i]
			if (got == nil) != (want == "") || got != nil && got.Error() != want {
				t.Errorf("%s in case %d: %v, want %q", test.symbol, i, got, want)
			}
		}
	}
}
