package cookieignore_test

import (
	"slices"
	"testing"

	"github.com/cookielint/cookielint/analyzers"
	"github.com/cookielint/cookielint/analyzers/cookieignore"
)

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
