package cookieflow

import (
	"bytes"
	"encoding/gob"
	"go/constant"
	"maps"
	"path/filepath"
	"reflect"
	"runtime"
	"slices"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"
)

// maxFactBytes caps the fact of one function. The largest in the fixtures is
// well under half of it; the largest that was seen, of a function of iris that
// returns handlers, has 4,550.
const maxFactBytes = 5 << 10

// maxModuleBytes caps the facts of all packages of a framework; the most that was
// seen is 84,000.
const maxModuleBytes = 96 << 10

// TestFactsAreTheSameEveryTime analyses packages that give each other facts, on
// one processor and on all, and compares the facts byte for byte.
func TestFactsAreTheSameEveryTime(t *testing.T) {
	if testing.Short() {
		t.Skip("loads packages")
	}
	want := fixtureFacts(t)
	if len(want) < 10 {
		t.Fatalf("only %d facts", len(want))
	}
	for range 2 {
		compareFacts(t, fixtureFacts(t), want)
	}
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	compareFacts(t, fixtureFacts(t), want)
}

func TestFactsAreSmall(t *testing.T) {
	if testing.Short() {
		t.Skip("loads packages")
	}
	largest, of := 0, ""
	for name, fact := range fixtureFacts(t) {
		if len(fact) > largest {
			largest, of = len(fact), name
		}
		if len(fact) > maxFactBytes {
			t.Errorf("the fact of %s has %d bytes", name, len(fact))
		}
	}
	t.Logf("the largest fact, of %s, has %d bytes", of, largest)
}

func compareFacts(t *testing.T, got, want map[string]string) {
	t.Helper()
	if !slices.Equal(slices.Sorted(maps.Keys(got)), slices.Sorted(maps.Keys(want))) {
		t.Errorf("%d facts, not %d, or of other functions", len(got), len(want))
	}
	for name, fact := range got {
		if fact != want[name] {
			t.Errorf("the fact of %s is not the same", name)
		}
	}
}

// fixtureFacts are the summaries of the functions of the fixtures, by name.
func fixtureFacts(t *testing.T) map[string]string {
	t.Helper()
	return encodedFacts(t, "tier1", "./cookiesecure/packages/...", "./cookiesecure/shapes_packages/...",
		"./cookiesecure/shapes_constructors", "./cookiesecure/shapes_effects", "./cookiesensitive/packages/...")
}

// What frameworks of the usual size say of themselves is little.
func TestFactsOfFrameworksAreSmall(t *testing.T) {
	if testing.Short() {
		t.Skip("loads packages")
	}
	for _, pattern := range []string{"github.com/gobuffalo/buffalo/...", "github.com/kataras/iris/v12/...", "github.com/beego/beego/v2/server/..."} {
		total, largest, of := 0, 0, ""
		facts := encodedFacts(t, "tier3", pattern)
		for name, fact := range facts {
			total += len(fact)
			if len(fact) > largest {
				largest, of = len(fact), name
			}
		}
		if len(facts) == 0 || largest > maxFactBytes || total > maxModuleBytes {
			t.Errorf("%s has %d facts of %d bytes in all, one of %d", pattern, len(facts), total, largest)
		}
		t.Logf("%s: %d facts of %d bytes; the largest, of %s, has %d", pattern, len(facts), total, of, largest)
	}
}

// encodedFacts are the summaries of the functions of packages of a test module,
// by name.
func encodedFacts(t *testing.T, module string, patterns ...string) map[string]string {
	t.Helper()
	pkgs, err := packages.Load(&packages.Config{
		Mode: packages.LoadSyntax | packages.NeedModule,
		Dir:  filepath.Join("..", "..", "testdata", "src", module),
	}, patterns...)
	if err != nil {
		t.Fatal(err)
	}
	engine := New(Options{})
	graph, err := checker.Analyze([]*analysis.Analyzer{engine}, pkgs, nil)
	if err != nil {
		t.Fatal(err)
	}
	facts := map[string]string{}
	for act := range graph.All() {
		if act.Err != nil {
			t.Fatal(act.Err)
		}
		for _, f := range act.AllObjectFacts() {
			facts[f.Object.String()+" "+reflect.TypeOf(f.Fact).String()] = encoded(t, f.Fact)
		}
		for _, f := range act.AllPackageFacts() {
			if _, ok := f.Fact.(*keptKeys); ok {
				facts["package "+f.Package.Path()] = encoded(t, f.Fact)
			}
		}
	}
	return facts
}

func encoded(t *testing.T, fact any) string {
	t.Helper()
	var once, twice bytes.Buffer
	for _, b := range []*bytes.Buffer{&once, &twice} {
		if err := gob.NewEncoder(b).Encode(fact); err != nil {
			t.Fatal(err)
		}
	}
	if once.String() != twice.String() {
		t.Errorf("%v is not encoded the same way twice", fact)
	}
	return once.String()
}

// What a fact says of constants is what they were.
func TestConstantsSurviveFacts(t *testing.T) {
	e, d := &encoder{flow: &flow{}}, &decoder{fact: &factSummary{}}
	for _, v := range []constant.Value{
		constant.MakeBool(true), constant.MakeBool(false), constant.MakeInt64(-5), constant.MakeInt64(1 << 62),
		constant.MakeString(""), constant.MakeString("true"), constant.MakeString("a \"quoted\"\x00 text"),
	} {
		got := d.atom(e.atom(atom{kind: konst, val: v}))
		if got.kind != konst || compareConst(got.val, v) != 0 {
			t.Errorf("%v came back as %v", v, got.val)
		}
	}
	if got := d.atom(e.atom(atom{kind: konst, val: constant.MakeFloat64(.5)})); got.kind != unknown {
		t.Errorf("a fraction came back as %v", got.val)
	}
}
