package cookiesecure_test

import (
	"testing"

	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/cookielint/cookielint/analyzers/cookiesecure"
	"github.com/cookielint/cookielint/internal/cookieflow"
)

func TestCookiesecure(t *testing.T) {
	a := cookiesecure.New(cookieflow.New(cookieflow.Options{}))
	analysistest.RunWithSuggestedFixes(t, "../../testdata/src/tier1", a, "./cookiesecure/...")
}
