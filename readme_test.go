package cookielint_test

import (
	"flag"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/cookielint/cookielint/analyzers"
)

func read(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// What is pasted into the README is what the command prints: a test of the
// example application compares the golden file with that.
func TestTheReadmeShowsRealOutput(t *testing.T) {
	if shown := "```text\n" + read(t, "examples/shop.golden") + "```\n"; !strings.Contains(read(t, "README.md"), shown) {
		t.Errorf("README.md does not have\n%s", shown)
	}
}

func TestTheReadmeShowsARealChange(t *testing.T) {
	_, rest, _ := strings.Cut(read(t, "README.md"), "```diff\n")
	shown, _, ok := strings.Cut(rest, "```\n")
	if !ok || !strings.Contains(read(t, "examples/shop-diff.golden"), shown) {
		t.Errorf("examples/shop-diff.golden does not have\n%s", shown)
	}
}

func TestTheReadmeListsEveryRule(t *testing.T) {
	readme := read(t, "README.md")
	for _, a := range analyzers.All() {
		title, _, _ := strings.Cut(strings.TrimPrefix(a.Doc, a.Name+": report "), "\n")
		if row := "| [" + a.Name + "](docs/rules/" + a.Name + ".md) | " + title + " | "; !strings.Contains(readme, row) {
			t.Errorf("README.md has no row %s", row)
		}
	}
}

func TestTheReadmeListsEveryGroup(t *testing.T) {
	readme := read(t, "README.md")
	for _, g := range analyzers.Groups() {
		row := "| `" + g.Name + "` | " + g.Summary + " |"
		if !g.OptIn { // which has what the one before has
			for _, name := range slices.Sorted(maps.Keys(g.Settings)) {
				row += " `-" + name + "=" + g.Settings[name] + "`"
			}
			row += " |"
		}
		if !strings.Contains(readme, row) {
			t.Errorf("README.md has no row %s", row)
		}
	}
}

func TestTheReadmeListsEverySetting(t *testing.T) {
	readme := read(t, "README.md")
	for _, a := range analyzers.New(analyzers.Options{}) {
		a.Flags.VisitAll(func(f *flag.Flag) {
			if row := "| `-" + a.Name + "." + f.Name + "` |"; f.Name != "debug" && !strings.Contains(readme, row) {
				t.Errorf("README.md has no row %s", row)
			}
		})
	}
}
