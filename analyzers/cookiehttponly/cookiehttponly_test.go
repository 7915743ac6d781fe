package cookiehttponly_test

import (
	"testing"

	"golang.org/x/tools/go/analysis"

	"github.com/cookielint/cookielint/analyzers/cookiehttponly"
	"github.com/cookielint/cookielint/internal/ruletest"
)

func TestCookiehttponly(t *testing.T) {
	ruletest.Run(t, func(engine *analysis.Analyzer) *analysis.Analyzer {
		return cookiehttponly.New(engine, cookiehttponly.Options{})
	})
}
