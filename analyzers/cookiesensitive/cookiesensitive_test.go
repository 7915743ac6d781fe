package cookiesensitive_test

import (
	"testing"

	"golang.org/x/tools/go/analysis"

	"github.com/cookielint/cookielint/analyzers/cookiesensitive"
	"github.com/cookielint/cookielint/internal/ruletest"
)

func TestCookiesensitive(t *testing.T) {
	ruletest.Run(t, func(engine *analysis.Analyzer) *analysis.Analyzer {
		return cookiesensitive.New(engine, cookiesensitive.Options{})
	})
}
