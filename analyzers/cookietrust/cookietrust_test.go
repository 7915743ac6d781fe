package cookietrust_test

import (
	"testing"

	"golang.org/x/tools/go/analysis"

	"github.com/cookielint/cookielint/analyzers/cookietrust"
	"github.com/cookielint/cookielint/internal/ruletest"
)

func TestCookietrust(t *testing.T) {
	ruletest.Run(t, func(engine *analysis.Analyzer) *analysis.Analyzer {
		return cookietrust.New(engine, cookietrust.Options{On: true})
	})
}
