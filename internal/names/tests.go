package names

import (
	"slices"
	"strings"
)

// HelpsTests reports whether the name of a package says that tests use it, and programs do
// not.
func HelpsTests(pkg string) bool {
	return has(Words(pkg), "testutil", "testutils", "testhelper", "testhelpers", "testsupport", "test util", "test utils", "test helper", "test helpers")
}

// IsForTests reports whether a package, by its import path, is for tests: that of the standard
// library, or a framework.
func IsForTests(importPath string) bool {
	return importPath == "testing" || slices.ContainsFunc([]string{
		"github.com/onsi/ginkgo", "github.com/onsi/gomega", "github.com/stretchr/testify", "github.com/DATA-DOG/go-sqlmock", "go.uber.org/mock", "github.com/golang/mock",
	}, func(framework string) bool {
		return importPath == framework || strings.HasPrefix(importPath, framework+"/")
	})
}
