package cookieignore_test

import (
	"path/filepath"
	"slices"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/cookielint/cookielint/analyzers"
	"github.com/cookielint/cookielint/analyzers/cookieignore"
	"github.com/cookielint/cookielint/internal/ruletest"
)

func ruleOf(set []*analysis.Analyzer) *analysis.Analyzer {
	return set[slices.IndexFunc(set, func(a *analysis.Analyzer) bool { return a.Name == "cookieignore" })]
}

func TestFixtures(t *testing.T) {
	ruletest.Run(t, func(*analysis.Analyzer) *analysis.Analyzer { return ruleOf(analyzers.New(analyzers.Options{})) })
}

func TestUnusedIgnores(t *testing.T) {
	o := analyzers.Options{Cookieignore: cookieignore.Options{Unused: true}}
	analysistest.Run(t, filepath.Join("..", "..", "testdata", "src", "tier1"), ruleOf(analyzers.New(o)), "./cookieignore_unused/...")
}

func TestTheDefaultInstanceKnowsAllRules(t *testing.T) {
	var known, all []string
	for _, a := range cookieignore.Defaults {
		known = append(known, a.Name)
	}
	for _, a := range analyzers.All() {
		if a != cookieignore.Analyzer {
			all = append(all, a.Name)
		}
	}
	slices.Sort(known)
	slices.Sort(all)
	if !slices.Equal(known, all) {
		t.Errorf("it knows %v, the rules are %v", known, all)
	}
}
