package load

import (
	"bytes"
	"go/types"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/packages"
	"golang.org/x/tools/txtar"
)

// module has a main module and two others that replace stands in for the
// network: lib is described by the model, dep is not.
const module = `
-- app/go.mod --
module example.com/app

go 1.26

require (
	example.com/dep v0.0.0
	example.com/lib v0.0.0
)

replace example.com/dep => ../dep

replace example.com/lib => ../lib
-- app/web/web.go --
package web

import "net/http"

func Login(w http.ResponseWriter) { http.SetCookie(w, New()) }

func New() *http.Cookie { return &http.Cookie{} }
-- app/web/web_test.go --
package web

func inTest() { New() }
-- app/web/x_test.go --
package web_test

import "example.com/app/web"

func inTest() { web.New() }
-- app/between/between.go --
package between

import "example.com/app/web"

var C = web.New()
-- app/top/top.go --
package top

import (
	"example.com/app/between"
	"example.com/app/web"
)

func same() bool { return between.C == web.New() }
-- app/serving/serving.go --
package serving

import "net/http"

func Serve(w http.ResponseWriter, r *http.Request) { http.NotFound(w, r) }
-- app/pure/pure.go --
package pure

import "strings"

var S = strings.ToUpper("x")
-- app/keyed/keyed.go --
package keyed

import (
	"net/http"

	"example.com/app/config"
	"example.com/app/plain"
	"example.com/dep/keep"
	"example.com/dep/rest"
)

func Set(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Value: config.JWTSecret + keep.SessionKey + plain.Name + rest.Name})
}
-- app/config/config.go --
package config

var JWTSecret = "x"
-- app/plain/plain.go --
package plain

var Name = "x"
-- app/over/over.go --
package over

import "example.com/app/config"

func Show() string { return config.JWTSecret }
-- app/deps/deps.go --
package deps

import (
	_ "example.com/dep/client"
	_ "example.com/dep/helper"
	_ "example.com/dep/store"
	_ "example.com/dep/over"
	_ "example.com/dep/rpc"
)
-- app/users/users.go --
package users

import "example.com/lib/crypt"

var Find = crypt.Compare
-- app/hashing/hashing.go --
package hashing

import "example.com/lib/crypt"

var Hash = crypt.Hash
-- app/logins/logins.go --
package logins

import (
	_ "example.com/dep/accounts"
	_ "example.com/app/hashing"
	_ "example.com/app/users"
)
-- dep/accounts/accounts.go --
package accounts

import "example.com/lib/crypt"

var Known = crypt.Compare
-- dep/go.mod --
module example.com/dep

go 1.26

require example.com/lib v0.0.0
-- dep/client/client.go --
package client

import "net/http"

var C http.Client
-- dep/helper/helper.go --
package helper

import "net/http"

func Set(w http.ResponseWriter) { http.SetCookie(w, nil) }
-- dep/store/store.go --
package store

import "example.com/lib"

var S lib.Store
-- dep/over/over.go --
package over

import "example.com/dep/helper"

var SetCookie = helper.Set
-- dep/rpc/rpc.go --
package rpc

import "example.com/dep/helper"

var _ = helper.Set
-- dep/keep/keep.go --
package keep

var SessionKey = "x"
-- dep/rest/rest.go --
package rest

var Name, OtherSecret = "x", "x"
-- dep/unused/unused.go --
package unused

import _ "example.com/lib"
-- lib/go.mod --
module example.com/lib

go 1.26
-- lib/crypt/crypt.go --
package crypt

func Compare(hash, password string) bool { return Hash(password) == hash }

func Hash(password string) string { return password }
-- lib/lib.go --
package lib

import "net/http"

type Store struct{ C http.Cookie }
`

// libraries are packages of which all is described.
type libraries []string

func (l libraries) Relevant(path string) bool  { return slices.Contains(l, path) }
func (l libraries) Described(path string) bool { return slices.Contains(l, path) }
func (l libraries) Names(path string) []string {
	switch path {
	case "net/http":
		return []string{"SetCookie", "Cookie"}
	case "example.com/lib/crypt":
		return []string{"Compare"}
	}
	return nil
}
func (l libraries) ChecksPasswords(path string) bool { return path == "example.com/lib/crypt" }

var known = libraries{"net/http", "example.com/lib"}

// taught is a package of which a user describes something.
type taught struct {
	libraries
	path string
}

func (t taught) Relevant(path string) bool { return path == t.path || t.libraries.Relevant(path) }

func TestPackages(t *testing.T) {
	dir := extract(t, module)
	tests := []struct {
		name         string
		patterns     []string
		tests        bool
		roots, extra string // IDs, with a space between
	}{
		{
			name:     "an importer of a relevant package is loaded",
			patterns: []string{"./web"},
			roots:    "example.com/app/web",
		},
		{
			name:     "one that has nothing of net/http but what every server has is not",
			patterns: []string{"./serving"},
		},
		{
			name:     "a package that can reach cookies by no import is not",
			patterns: []string{"./pure"},
		},
		{
			name:     "an importer of an interesting package is interesting, and needs its facts",
			patterns: []string{"./top"},
			roots:    "example.com/app/top",
			extra:    "example.com/app/between example.com/app/web",
		},
		{
			name:     "what is given is no extra",
			patterns: []string{"./top", "./web"},
			roots:    "example.com/app/top example.com/app/web",
			extra:    "example.com/app/between",
		},
		{
			name:     "of other modules, those that make or hand on cookies or use a modelled library are extra",
			patterns: []string{"./deps"},
			roots:    "example.com/app/deps",
			extra:    "example.com/dep/helper example.com/dep/over example.com/dep/store",
		},
		{
			name:     "what keeps a key that a selected package uses is selected, and not for others",
			patterns: []string{"./keyed", "./config", "./over"},
			roots:    "example.com/app/config example.com/app/keyed",
			extra:    "example.com/dep/keep",
		},
		{
			name:     "what checks passwords is selected, of whatever module, and what imports that",
			patterns: []string{"./logins"},
			roots:    "example.com/app/logins",
			extra:    "example.com/app/users example.com/dep/accounts",
		},
		{
			name:     "a package and its tests are one root",
			patterns: []string{"./web"},
			tests:    true,
			roots:    "example.com/app/web [example.com/app/web.test] example.com/app/web_test [example.com/app/web.test]",
			extra:    "example.com/app/web",
		},
	}
	inEachState(t, filepath.Join(dir, "app"), func(t *testing.T, env []string) {
		for _, test := range tests {
			t.Run(test.name, func(t *testing.T) {
				res := load(t, Config{Dir: filepath.Join(dir, "app"), Patterns: test.patterns, Tests: test.tests, Model: known, Env: env})
				if got := ids(res.Roots); got != test.roots {
					t.Errorf("roots: %q, want %q", got, test.roots)
				}
				if got := ids(res.Extra); got != test.extra {
					t.Errorf("extra: %q, want %q", got, test.extra)
				}
				if len(res.Errors) > 0 {
					t.Errorf("errors: %v", res.Errors)
				}
			})
		}
	})
}

// TestNothingIsCompiled checks that the build cache stays as it is.
func TestNothingIsCompiled(t *testing.T) {
	dir, cache := extract(t, module), t.TempDir()
	res := load(t, Config{Dir: filepath.Join(dir, "app"), Patterns: []string{"./..."}, Model: known, Env: []string{"GOCACHE=" + cache}})
	packages.Visit(res.Roots, nil, func(pkg *packages.Package) {
		if pkg.ExportFile != "" {
			t.Errorf("%s is compiled", pkg.ID)
		}
	})
	if len(res.Roots) == 0 || len(res.Errors) > 0 {
		t.Errorf("%d roots, errors %v", len(res.Roots), res.Errors)
	}
}

// TestCgo checks that a package which uses cgo is analyzed as cgo makes it, and that
// one which is only imported does no harm, whatever the build cache has.
func TestCgo(t *testing.T) {
	if _, err := exec.LookPath("gcc"); err != nil {
		t.Skip("cgo needs a C compiler: ", err)
	}
	dir := extract(t, `
-- go.mod --
module example.com/c

go 1.26
-- low/low.go --
package low

// int answer(void) { return 42; }
// struct pair { int a, b; };
import "C"

func Answer() int { return int(C.answer()) }

func Pair() (a, b C.int) { p := C.struct_pair{1, 2}; return p.a, p.b }
-- uses/uses.go --
package uses

import (
	"unicode/utf8"

	"example.com/c/low"
)

var C = utf8.RuneLen(rune(low.Answer()))
-- both/both.go --
package both

// int answer(void) { return 42; }
import "C"

import "unicode/utf8"

var C2 = utf8.RuneLen(rune(C.answer()))
`)
	inEachState(t, dir, func(t *testing.T, env []string) {
		env = append(env, "CGO_ENABLED=1")
		for _, name := range []string{"uses", "both"} {
			res := load(t, Config{Dir: dir, Patterns: []string{"./" + name}, Model: libraries{"unicode/utf8"}, Env: env})
			pkg := byPath(t, res.Roots, "example.com/c/"+name)
			if len(res.Errors) > 0 || len(pkg.TypeErrors) > 0 || len(pkg.Syntax) == 0 {
				t.Errorf("%s: %d files, errors %v", name, len(pkg.Syntax), res.Errors)
			}
		}
	})
}

// TestOneUniverseOfTypes checks that a package checked from source is the same
// for those that import it from source and for those read from export data: lib,
// being modelled, is not worth loading from source, but what it imports is. That
// package is slow to check, so that whoever does not wait for it is found out.
func TestOneUniverseOfTypes(t *testing.T) {
	dir := extract(t, module+`
-- lib/go.mod --
module example.com/lib

go 1.26

require example.com/dep v0.0.0
-- lib/lib.go --
package lib

import "example.com/dep/low"

type Alias = low.T

type Store struct{ T low.T }

func Get() low.T { return low.T{} }
-- dep/low/low.go --
package low

import "net/http"

type T struct{ C http.Cookie }

func (T) M() { _ = http.Cookie{} }
-- dep/low/slow.go --
package low
`+strings.Repeat("\nvar _ = func() int { return 1 + 2*3 }()\n", 5000)+`
-- app/high/high.go --
package high

import "example.com/lib"

var _ lib.Alias = lib.Get()
`)
	inEachState(t, filepath.Join(dir, "app"), func(t *testing.T, env []string) {
		res := load(t, Config{Dir: filepath.Join(dir, "app"), Patterns: []string{"./high"}, Model: known, Env: env})
		high := byPath(t, res.Roots, "example.com/app/high")
		if high.IllTyped || len(res.Errors) > 0 {
			t.Fatalf("high does not compile: %v", res.Errors)
		}
		if got := ids(res.Extra); got != "example.com/dep/low" {
			t.Fatalf("extra: %q", got)
		}
		get := high.Imports["example.com/lib"].Types.Scope().Lookup("Get").(*types.Func)
		named := get.Signature().Results().At(0).Type().(*types.Named)
		if named.Obj() != res.Extra[0].Types.Scope().Lookup("T") {
			t.Error("lib.Get returns another low.T than that of package low")
		}
	})
}

func TestWhatUsersTeachIsInteresting(t *testing.T) {
	dir := extract(t, module)
	for _, test := range []struct{ taught, pattern, roots, extra string }{
		{"example.com/app/pure", "./pure", "example.com/app/pure", ""},
		// The rest of it is code like any other.
		{"example.com/dep/helper", "./deps", "example.com/app/deps", "example.com/dep/helper example.com/dep/over example.com/dep/rpc example.com/dep/store"},
		{"example.com/lib", "./deps", "example.com/app/deps", "example.com/dep/helper example.com/dep/over example.com/dep/store example.com/lib"},
	} {
		others := slices.DeleteFunc(slices.Clone(known), func(path string) bool { return path == test.taught })
		res := load(t, Config{Dir: filepath.Join(dir, "app"), Patterns: []string{test.pattern}, Model: taught{others, test.taught}})
		if ids(res.Roots) != test.roots || ids(res.Extra) != test.extra {
			t.Errorf("with %s taught the roots are %q and the others %q, want %q and %q", test.taught, ids(res.Roots), ids(res.Extra), test.roots, test.extra)
		}
	}
}

func TestAMatchedPackageIsInterestingForItsSource(t *testing.T) {
	dir := extract(t, module)
	pure := func(src []byte) bool { return bytes.HasPrefix(src, []byte("package pure")) }
	for pattern, want := range map[string]string{"./pure": "example.com/app/pure", "./web": "example.com/app/web"} {
		res := load(t, Config{Dir: filepath.Join(dir, "app"), Patterns: []string{pattern}, Model: taught{known, ""}, Source: pure})
		if ids(res.Roots) != want {
			t.Errorf("the roots of %s are %q, want %q", pattern, ids(res.Roots), want)
		}
	}
}

func TestWithoutAModelAllIsLoaded(t *testing.T) {
	dir := extract(t, module)
	res := load(t, Config{Dir: filepath.Join(dir, "app"), Patterns: []string{"./pure"}})
	if got := ids(res.Roots); got != "example.com/app/pure" || res.Matched != 1 {
		t.Errorf("roots %q of %d", got, res.Matched)
	}
	pkg := res.Roots[0]
	if len(pkg.Syntax) != 1 || pkg.TypesInfo == nil || pkg.Module.Path != "example.com/app" {
		t.Error("the root is incomplete")
	}
}

func TestBrokenPackage(t *testing.T) {
	dir := extract(t, `
-- go.mod --
module example.com/b

go 1.26
-- broken/broken.go --
package broken

import "net/http"

var C http.Cookie

func f() int { return "a" + undefined }
-- good/good.go --
package good

import (
	"net/http"

	"example.com/b/broken"
)

var D http.Cookie = broken.C
-- behind/behind.go --
package behind

func f() int { return undefined }
-- cycle/cycle.go --
package cycle

import _ "example.com/b/cycle"
-- names/a.go --
package a
-- names/b.go --
package b
`)
	inEachState(t, dir, func(t *testing.T, env []string) {
		res := load(t, Config{Dir: dir, Patterns: []string{"./..."}, Model: known, Env: env})
		good := byPath(t, res.Roots, "example.com/b/good")
		if len(good.Syntax) == 0 || len(good.TypeErrors) > 0 || len(good.Errors) > 0 || !good.IllTyped {
			t.Errorf("good: %d files, errors %v", len(good.Syntax), good.Errors)
		}
		if broken := byPath(t, res.Roots, "example.com/b/broken"); len(broken.TypeErrors) != 1 {
			t.Errorf("broken: %v", broken.Errors)
		}
		wants := []string{"behind/behind.go:3:23: undefined: undefined", "broken/broken.go:7:", "import cycle not allowed", "found packages a"}
		for _, want := range wants {
			n := 0
			for _, e := range res.Errors {
				if strings.Contains(e.Error(), want) {
					n++
				}
			}
			if n != 1 {
				t.Errorf("%d errors with %q among %q", n, want, res.Errors)
			}
		}
	})
}

func TestWildcard(t *testing.T) {
	for _, test := range []struct {
		pattern, name string
		want          bool
	}{
		{"a/...", "a", true},
		{"a/...", "a/b/c", true},
		{"a/...", "ab", false},
		{"a...", "ab", true},
		{".../b", "x/y/b", true},
		{"a.c/...", "abc", false},
	} {
		if got := wildcard(test.pattern).MatchString(test.name); got != test.want {
			t.Errorf("%s matches %s: %v", test.pattern, test.name, got)
		}
	}
}

func load(t *testing.T, cfg Config) *Result {
	t.Helper()
	cfg.Env = append(environment(), cfg.Env...)
	res, err := Packages(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	return res
}

func environment() []string {
	return append(os.Environ(), "GOFLAGS=-mod=mod", "GOPROXY=off", "GOWORK=off")
}

// inEachState runs a test with a build cache that has nothing, and with one that has
// what the packages in dir compile to. It passes the environment that says so.
func inEachState(t *testing.T, dir string, test func(t *testing.T, env []string)) {
	t.Run("nothing compiled", func(t *testing.T) { test(t, []string{"GOCACHE=" + t.TempDir()}) })
	t.Run("compiled", func(t *testing.T) {
		cmd := exec.Command("go", "build", "./...")
		cmd.Dir, cmd.Env = dir, environment()
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Logf("what does not compile is not in the cache: %s", out)
		}
		test(t, nil)
	})
}

func extract(t *testing.T, archive string) string {
	t.Helper()
	dir, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range txtar.Parse([]byte(archive)).Files {
		name := filepath.Join(dir, filepath.FromSlash(f.Name))
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, f.Data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func ids(pkgs []*packages.Package) string {
	var list []string
	for _, pkg := range pkgs {
		list = append(list, pkg.ID)
	}
	slices.Sort(list)
	return strings.Join(list, " ")
}

func byPath(t *testing.T, pkgs []*packages.Package, path string) *packages.Package {
	t.Helper()
	for _, pkg := range pkgs {
		if pkg.PkgPath == path {
			return pkg
		}
	}
	t.Fatalf("no package %s", path)
	return nil
}

// TestWhatIsNotToBeHadHasNoFiles checks that a package of which the go command only has an
// error is not loaded from the file that the error is about: that is one of who imports it.
func TestWhatIsNotToBeHadHasNoFiles(t *testing.T) {
	file := []string{filepath.Join("a", "a.go")}
	gone := &packages.Package{
		ID: "example.com/gone", PkgPath: "example.com/gone", GoFiles: file, CompiledGoFiles: file,
		Errors: []packages.Error{{Pos: "a/a.go:3:8", Msg: "no such module", Kind: packages.ListError}},
	}
	a := &packages.Package{
		ID: "example.com/a", PkgPath: "example.com/a", Dir: "a", GoFiles: file, CompiledGoFiles: file,
		Imports: map[string]*packages.Package{gone.PkgPath: gone},
	}
	if sel := selectPackages([]*packages.Package{a}, known, nil); !slices.Equal(sel.source, []*packages.Package{a}) {
		t.Errorf("loaded from source are %v, want %v alone", sel.source, a)
	}
}
