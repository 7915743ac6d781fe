package sessionexpiry_test

import (
	"path/filepath"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/cookielint/cookielint/analyzers/sessionexpiry"
	"github.com/cookielint/cookielint/internal/cookieflow"
	"github.com/cookielint/cookielint/internal/ruletest"
)

func TestSessionexpiry(t *testing.T) {
	ruletest.Run(t, func(engine *analysis.Analyzer) *analysis.Analyzer {
		return sessionexpiry.New(engine, sessionexpiry.Options{})
	})
}

func TestHomeMadeStoresAreReportedWhenAskedFor(t *testing.T) {
	dir, err := filepath.Abs(filepath.Join("..", "..", "testdata", "src", "tier1")) // analysistest sets GOWORK to a file in it
	if err != nil {
		t.Fatal(err)
	}
	rule := sessionexpiry.New(cookieflow.New(cookieflow.Options{}), sessionexpiry.Options{HomeMade: true})
	analysistest.Run(t, dir, rule, "./sessionexpiry_homemade/...")
}
