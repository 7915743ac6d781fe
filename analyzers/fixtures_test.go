package analyzers_test

import (
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"

	"github.com/cookielint/cookielint/analyzers"
	"github.com/cookielint/cookielint/analyzers/cookiedelete"
	"github.com/cookielint/cookielint/analyzers/cookieignore"
	"github.com/cookielint/cookielint/analyzers/cookienil"
	"github.com/cookielint/cookielint/analyzers/cookiesamesite"
	"github.com/cookielint/cookielint/analyzers/cookiesensitive"
	"github.com/cookielint/cookielint/analyzers/cookietrust"
	"github.com/cookielint/cookielint/analyzers/sessionexpiry"
	"github.com/cookielint/cookielint/analyzers/sessionlogout"
	"github.com/cookielint/cookielint/analyzers/sessionsave"
	"github.com/cookielint/cookielint/internal/rule"
	"github.com/cookielint/cookielint/internal/ruletest"
)

var only = flag.String("rule", "", "run the fixtures of this `rule` alone")

// elsewhere are folders of fixtures that need another engine, or another driver.
var elsewhere = map[string]string{
	"cookiesecure_schemes":      "analyzers/cookiesecure",
	"cookiesecure_constructors": "analyzers/cookiesecure",
	"cookiesecure_nolint":       "gclplugin",
}

// The fixtures of a rule are in folders that have its name, or its name and that of a
// setting.
func TestFixtures(t *testing.T) {
	mods, err := filepath.Glob(filepath.Join("..", "testdata", "src", "*", "go.mod"))
	if err != nil || len(mods) == 0 {
		t.Fatalf("there are no test modules: %v", err)
	}
	for _, mod := range mods {
		dir, err := filepath.Abs(filepath.Dir(mod))
		if err != nil {
			t.Fatal(err)
		}
		t.Run(filepath.Base(dir), func(t *testing.T) {
			t.Parallel()
			engine, rules := fixtures()
			everyFolderIsRun(t, dir, rules)
			for folder := range rules {
				if name, _, _ := strings.Cut(folder, "_"); *only != "" && name != *only {
					delete(rules, folder)
				}
			}
			ruletest.Run(t, dir, engine, rules)
		})
	}
}

// fixtures are the rules of an engine, by the folders that they are run on.
func fixtures() (engine *analysis.Analyzer, rules ruletest.Rules) {
	set := analyzers.New(analyzers.Options{
		Cookietrust:   cookietrust.Options{On: true},
		Sessionlogout: sessionlogout.Options{On: true},
	})
	engine = set[len(set)-1]
	rules = ruletest.Rules{}
	for _, r := range set[:len(set)-1] {
		rules[r.Name] = []*analysis.Analyzer{r}
	}
	// Every library is used badly, well, dynamically, partially and to delete, as far as
	// it can be: internal/model has a test that asks for these fixtures.
	rules["attributes"] = slices.Concat(rules["cookiesecure"], rules["cookiehttponly"], rules["cookiesamesite"])
	for setting, r := range map[string]*analysis.Analyzer{
		"cookiedelete_strict":         cookiedelete.New(engine, cookiedelete.Options{Strict: true}),
		"cookieignore_unused":         cookieignore.New(engine, set[:len(set)-2], cookieignore.Options{Unused: true}),
		"cookienil_elsewhere":         cookienil.New(engine, cookienil.Options{Elsewhere: true}),
		"cookiesamesite_all":          cookiesamesite.New(engine, cookiesamesite.Options{Scope: rule.All}),
		"cookiesamesite_none":         cookiesamesite.New(engine, cookiesamesite.Options{None: true}),
		"cookiesensitive_sessions":    cookiesensitive.New(engine, cookiesensitive.Options{PII: cookiesensitive.Sessions}),
		"cookiesensitive_quiet":       cookiesensitive.New(engine, cookiesensitive.Options{PII: cookiesensitive.Nowhere}),
		"cookiesensitive_identifiers": cookiesensitive.New(engine, cookiesensitive.Options{Identifiers: true}),
		"cookiesensitive_names": cookiesensitive.New(engine, cookiesensitive.Options{
			Sources: regexp.MustCompile("(?i)^balance$"), Ignore: regexp.MustCompile("^APIKey$"),
		}),
		"sessionexpiry_absolute":  sessionexpiry.New(engine, sessionexpiry.Options{Absolute: true}),
		"sessionexpiry_elsewhere": sessionexpiry.New(engine, sessionexpiry.Options{Elsewhere: true}),
		"sessionexpiry_homemade":  sessionexpiry.New(engine, sessionexpiry.Options{HomeMade: true}),
		"sessionsave_errors":      sessionsave.New(engine, sessionsave.Options{Errors: true}),
	} {
		rules[setting] = []*analysis.Analyzer{r}
	}
	return engine, rules
}

// everyFolderIsRun checks that no folder is left out that is named after a rule.
func everyFolderIsRun(t *testing.T, dir string, rules ruletest.Rules) {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		name, _, _ := strings.Cut(e.Name(), "_")
		if e.IsDir() && rules[name] != nil && rules[e.Name()] == nil && elsewhere[e.Name()] == "" {
			t.Errorf("the fixtures in %s are run by nothing", e.Name())
		}
	}
}
