package names

import (
	"go/ast"
	"strconv"
	"testing"
)

func TestHelpsTests(t *testing.T) {
	for name, want := range map[string]bool{
		"testutil": true, "testutils": true, "testhelpers": true, "test_helpers": true, "tests": false,
		"test": false, "main": false, "testing": false, "latest": false, "contest": false, "utils": false,
		"testcontainer": true, "container": false,
	} {
		if got := HelpsTests(name); got != want {
			t.Errorf("%s: %t", name, got)
		}
	}
}

func TestInTests(t *testing.T) {
	for folder, want := range map[string]bool{
		"tests": true, "tests/factories": true, "internal/test/keys": true, "": false, "latest": false, "internal/testing": false, "test_keys": false,
	} {
		if got := InTests(folder); got != want {
			t.Errorf("%s: %t", folder, got)
		}
	}
}

func TestFileHelpsTests(t *testing.T) {
	for path, want := range map[string]bool{
		"testing": true, "github.com/onsi/ginkgo/v2": true, "github.com/stretchr/testify/require": true,
		"testing/fstest": false, "github.com/onsi/ginkgoplus": false, "net/http": false,
	} {
		f := &ast.File{Imports: []*ast.ImportSpec{{Path: &ast.BasicLit{Value: strconv.Quote(path)}}}}
		if got := FileHelpsTests(f); got != want {
			t.Errorf("%s: %t", path, got)
		}
	}
}
