package cookiesamesite_test

import (
	"path/filepath"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/cookielint/cookielint/analyzers/cookiesamesite"
	"github.com/cookielint/cookielint/internal/cookieflow"
	"github.com/cookielint/cookielint/internal/rule"
	"github.com/cookielint/cookielint/internal/ruletest"
)

func TestCookiesamesite(t *testing.T) {
	ruletest.Run(t, func(engine *analysis.Analyzer) *analysis.Analyzer {
		return cookiesamesite.New(engine, cookiesamesite.Options{})
	})
}

func TestOptions(t *testing.T) {
	for fixture, o := range map[string]cookiesamesite.Options{
		"./cookiesamesite_all":  {Scope: rule.All},
		"./cookiesamesite_none": {None: true},
	} {
		dir := filepath.Join("..", "..", "testdata", "src", "tier1")
		analysistest.Run(t, dir, cookiesamesite.New(cookieflow.New(cookieflow.Options{}), o), fixture)
	}
}

func TestFlagsSetOptions(t *testing.T) {
	a := cookiesamesite.New(cookieflow.New(cookieflow.Options{}), cookiesamesite.Options{})
	if scope := a.Flags.Lookup("scope"); scope.DefValue != "sensitive" {
		t.Errorf("the scope is %q by default, want sensitive", scope.DefValue)
	}
	for flag, value := range map[string]string{"scope": "all", "none": "true"} {
		if err := a.Flags.Set(flag, value); err != nil {
			t.Error(err)
		}
	}
	if err := a.Flags.Set("scope", "some"); err == nil {
		t.Error("scope can be set to some")
	}
}
