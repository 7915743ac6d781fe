package cookiesensitive_test

import (
	"path/filepath"
	"regexp"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/cookielint/cookielint/analyzers/cookiesensitive"
	"github.com/cookielint/cookielint/internal/cookieflow"
	"github.com/cookielint/cookielint/internal/ruletest"
)

func TestCookiesensitive(t *testing.T) {
	ruletest.Run(t, func(engine *analysis.Analyzer) *analysis.Analyzer {
		return cookiesensitive.New(engine, cookiesensitive.Options{})
	})
}

func TestOptions(t *testing.T) {
	for fixture, o := range map[string]cookiesensitive.Options{
		"./cookiesensitive_sessions":    {PII: cookiesensitive.Sessions},
		"./cookiesensitive_quiet":       {PII: cookiesensitive.Nowhere},
		"./cookiesensitive_identifiers": {Identifiers: true},
		"./cookiesensitive_names":       {Sources: regexp.MustCompile("(?i)^balance$"), Ignore: regexp.MustCompile("^APIKey$")},
	} {
		dir := filepath.Join("..", "..", "testdata", "src", "tier1")
		analysistest.Run(t, dir, cookiesensitive.New(cookieflow.New(cookieflow.Options{}), o), fixture)
	}
}

func TestFlagsSetOptions(t *testing.T) {
	a := cookiesensitive.New(cookieflow.New(cookieflow.Options{}), cookiesensitive.Options{})
	for flag, value := range map[string]string{"pii": "sessions", "identifiers": "true", "sources": "x", "ignore": "y"} {
		if err := a.Flags.Set(flag, value); err != nil {
			t.Error(err)
		}
		if got := a.Flags.Lookup(flag).Value.String(); got != value {
			t.Errorf("%s is %q, want %q", flag, got, value)
		}
	}
	for flag, value := range map[string]string{"pii": "some", "sources": "(", "ignore": "("} {
		if err := a.Flags.Set(flag, value); err == nil {
			t.Errorf("%s can be set to %s", flag, value)
		}
	}
}
