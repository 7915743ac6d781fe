package cookiesensitive_test

import (
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"testing"
	"time"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"

	"github.com/cookielint/cookielint/analyzers/cookiesensitive"
	"github.com/cookielint/cookielint/internal/cookieflow"
)

// BenchmarkCost analyzes packages with the engine alone and with this rule on top of
// it, by turns, and reports how much more time the second takes. The packages are the
// fixtures of the rule, or those of the module in the folder COOKIELINT_MODULE.
func BenchmarkCost(b *testing.B) {
	dir, pattern := filepath.Join("..", "..", "testdata", "src", "tier1"), "./cookiesensitive/..."
	if module := os.Getenv("COOKIELINT_MODULE"); module != "" {
		dir, pattern = module, "./..."
	}
	pkgs, err := packages.Load(&packages.Config{Mode: packages.LoadSyntax, Dir: dir}, pattern)
	if err != nil {
		b.Fatal(err)
	}
	alone := func(engine *analysis.Analyzer) *analysis.Analyzer {
		return &analysis.Analyzer{
			Name: "nothing", Doc: "nothing", Requires: []*analysis.Analyzer{engine}, RunDespiteErrors: true,
			Run: func(*analysis.Pass) (any, error) { return nil, nil },
		}
	}
	with := func(engine *analysis.Analyzer) *analysis.Analyzer {
		return cookiesensitive.New(engine, cookiesensitive.Options{})
	}
	analyze(b, pkgs, with) // what the first run alone has to do
	var ratios []float64
	for b.Loop() {
		first, second := alone, with
		if len(ratios)%2 == 1 {
			first, second = with, alone
		}
		one, other := analyze(b, pkgs, first), analyze(b, pkgs, second)
		if len(ratios)%2 == 1 {
			one, other = other, one
		}
		ratios = append(ratios, other.Seconds()/one.Seconds())
	}
	slices.Sort(ratios)
	b.ReportMetric(ratios[len(ratios)/2], "ratio")
}

// analyze is how long an analyzer on top of a new engine takes.
func analyze(b *testing.B, pkgs []*packages.Package, rule func(engine *analysis.Analyzer) *analysis.Analyzer) time.Duration {
	b.Helper()
	runtime.GC()
	start := time.Now()
	a := rule(cookieflow.New(cookieflow.Options{}))
	if _, err := checker.Analyze([]*analysis.Analyzer{a}, pkgs, &checker.Options{Sequential: true}); err != nil {
		b.Fatal(err)
	}
	return time.Since(start)
}
