package cookiesecure_test

import (
	"path/filepath"
	"testing"

	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/cookielint/cookielint/analyzers/cookiesecure"
	"github.com/cookielint/cookielint/internal/cookieflow"
)

// What a server leaves empty decides nothing.
func TestSchemes(t *testing.T) {
	rule := cookiesecure.New(cookieflow.New(cookieflow.Options{Schemes: true}))
	analysistest.Run(t, filepath.Join("..", "..", "testdata", "src", "tier1"), rule, "./cookiesecure_schemes/...")
}

// What is made for others is reported where it is made if that is asked for, and
// then not where they send it.
func TestConstructors(t *testing.T) {
	rule := cookiesecure.New(cookieflow.New(cookieflow.Options{Constructors: true}))
	analysistest.Run(t, filepath.Join("..", "..", "testdata", "src", "tier1"), rule, "./cookiesecure_constructors/...")
}
