package cookiedelete_test

import (
	"testing"

	"golang.org/x/tools/go/analysis"

	"github.com/cookielint/cookielint/analyzers/cookiedelete"
	"github.com/cookielint/cookielint/internal/ruletest"
)

func TestCookiedelete(t *testing.T) {
	ruletest.Run(t, func(engine *analysis.Analyzer) *analysis.Analyzer {
		return cookiedelete.New(engine, cookiedelete.Options{})
	})
}
