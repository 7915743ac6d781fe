package sessionexpiry_test

import (
	"testing"

	"golang.org/x/tools/go/analysis"

	"github.com/cookielint/cookielint/analyzers/sessionexpiry"
	"github.com/cookielint/cookielint/internal/ruletest"
)

func TestSessionexpiry(t *testing.T) {
	ruletest.Run(t, func(engine *analysis.Analyzer) *analysis.Analyzer {
		return sessionexpiry.New(engine, sessionexpiry.Options{})
	})
}
