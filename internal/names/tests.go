package names

import (
	"go/ast"
	"slices"
	"strconv"
	"strings"
)

// HelpsTests reports whether the name of a package says that tests use it, and programs do
// not.
func HelpsTests(pkg string) bool {
	return has(Words(pkg), "testutil", "testutils", "testhelper", "testhelpers", "testsupport", "test util", "test utils", "test helper", "test helpers",
		"testcontainer", "testcontainers")
}

// InTests reports whether the folder of a package, within its module, is of tests.
func InTests(folder string) bool {
	return slices.ContainsFunc(strings.Split(folder, "/"), func(name string) bool { return name == "test" || name == "tests" })
}

// FileHelpsTests reports whether a file imports the package for tests of the standard
// library, or a framework for tests.
func FileHelpsTests(f *ast.File) bool {
	return slices.ContainsFunc(f.Imports, func(i *ast.ImportSpec) bool {
		path, err := strconv.Unquote(i.Path.Value)
		return err == nil && isForTests(path)
	})
}

func isForTests(importPath string) bool {
	return importPath == "testing" || slices.ContainsFunc([]string{
		"github.com/onsi/ginkgo", "github.com/onsi/gomega", "github.com/stretchr/testify", "github.com/DATA-DOG/go-sqlmock", "go.uber.org/mock", "github.com/golang/mock",
	}, func(framework string) bool {
		return importPath == framework || strings.HasPrefix(importPath, framework+"/")
	})
}
