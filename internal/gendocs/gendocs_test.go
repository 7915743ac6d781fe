package gendocs

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"

	"github.com/cookielint/cookielint/analyzers"
)

//go:generate go test . -update

var update = flag.Bool("update", false, "write the pages")

var pages = filepath.Join("..", "..", "docs", "rules")

func TestPagesAreCurrent(t *testing.T) {
	var want []string
	for _, a := range analyzers.New(analyzers.Options{}) {
		want = append(want, a.Name+".md")
		file, page := filepath.Join(pages, a.Name+".md"), Page(a)
		if *update {
			if err := os.WriteFile(file, page, 0o666); err != nil {
				t.Fatal(err)
			}
		}
		if got, err := os.ReadFile(file); err != nil {
			t.Error(err)
		} else if !bytes.Equal(got, page) {
			t.Errorf("%s is not what the documentation of %s says now; run go generate ./internal/gendocs", file, a.Name)
		}
	}
	entries, err := os.ReadDir(pages)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if !slices.Contains(want, e.Name()) {
			t.Errorf("docs/rules/%s is about no analyzer", e.Name())
		}
	}
}

func TestEveryRuleLinksToItsPage(t *testing.T) {
	for _, a := range analyzers.All() {
		if want := "https://github.com/cookielint/cookielint/blob/main/docs/rules/" + a.Name + ".md"; a.URL != want {
			t.Errorf("the URL of %s is %s, want %s", a.Name, a.URL, want)
		}
	}
}

func TestAPageHasTextCodeAndFlags(t *testing.T) {
	a := &analysis.Analyzer{Name: "toy", Doc: "toy: report toys\n\nToys are *not* tools.\n\n# How\n\n\tplay(toy)\n\nNeither are games."}
	a.Flags.String("scope", "all", "toys to `report`")
	a.Flags.Bool("loud", false, "say it twice")
	_, got, _ := strings.Cut(string(Page(a)), "\n\n")
	const want = "# toy\n\nReport toys.\n\nToys are \\*not\\* tools.\n\n### How\n\n```go\nplay(toy)\n```\n\nNeither are games.\n" +
		"\n## Flags\n\n- `-toy.loud`: say it twice\n- `-toy.scope report`: toys to report (default `all`)\n"
	if got != want {
		t.Errorf("the page is\n%s\nwant\n%s", got, want)
	}
}
