package analyzers_test

import (
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"

	"github.com/cookielint/cookielint/analyzers"
)

func TestAnalyzersAreValid(t *testing.T) {
	for _, set := range [][]*analysis.Analyzer{analyzers.All(), analyzers.New(analyzers.Options{})} {
		if err := analysis.Validate(set); err != nil {
			t.Error(err)
		}
	}
}

func TestEveryRuleIsDocumented(t *testing.T) {
	for _, a := range analyzers.All() {
		title, body, _ := strings.Cut(a.Doc, "\n\n")
		if !strings.HasPrefix(title, a.Name+": ") || strings.Contains(title, "\n") {
			t.Errorf("the documentation of %s begins with %q", a.Name, title)
		}
		if len(body) < 200 || !strings.Contains(body, "CWE-") {
			t.Errorf("the documentation of %s does not say what it is about", a.Name)
		}
	}
}

func TestDefaultInstancesAndNewListTheSameRules(t *testing.T) {
	var all, made []string
	for _, a := range analyzers.All() {
		all = append(all, a.Name)
	}
	for _, a := range analyzers.New(analyzers.Options{}) {
		if a.Name != "cookieflow" {
			made = append(made, a.Name)
		}
	}
	if !slices.Equal(all, made) {
		t.Errorf("All lists %v, New lists %v", all, made)
	}
}
