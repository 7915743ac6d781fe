package analyzers_test

import (
	"testing"

	"golang.org/x/tools/go/analysis"

	"github.com/cookielint/cookielint/analyzers/cookiehttponly"
	"github.com/cookielint/cookielint/analyzers/cookiesamesite"
	"github.com/cookielint/cookielint/analyzers/cookiesecure"
	"github.com/cookielint/cookielint/internal/ruletest"
)

// Every library is used badly, well, dynamically, partially and to delete, as far as
// it can be: internal/model has a test that asks for these fixtures.
func TestAttributesInAllShapesOfAllLibraries(t *testing.T) {
	t.Parallel()
	ruletest.Together(t, "..", "attributes", func(engine *analysis.Analyzer) []*analysis.Analyzer {
		return []*analysis.Analyzer{
			cookiesecure.New(engine), cookiehttponly.New(engine, cookiehttponly.Options{}), cookiesamesite.New(engine, cookiesamesite.Options{}),
		}
	})
}
