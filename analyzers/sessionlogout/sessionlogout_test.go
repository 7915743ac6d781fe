package sessionlogout_test

import (
	"testing"

	"golang.org/x/tools/go/analysis"

	"github.com/cookielint/cookielint/analyzers/sessionlogout"
	"github.com/cookielint/cookielint/internal/ruletest"
)

func TestSessionlogout(t *testing.T) {
	ruletest.Run(t, func(engine *analysis.Analyzer) *analysis.Analyzer {
		return sessionlogout.New(engine, sessionlogout.Options{On: true})
	})
}
