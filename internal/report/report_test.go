package report

import (
	"errors"
	"go/token"
	"path/filepath"
	"strings"
	"testing"
)

func finding(file string, line, col int, rule, msg string) Finding {
	pos := token.Position{Filename: file, Line: line, Column: col}
	return Finding{Rule: rule, Package: "p", Message: msg, Pos: pos, End: pos}
}

func TestSortOrdersAndDropsRepeats(t *testing.T) {
	got := Sort([]Finding{
		finding("b.go", 1, 1, "r", "m"),
		finding("a.go", 10, 1, "r", "m"),
		finding("a.go", 9, 2, "r", "m"),
		finding("a.go", 9, 1, "s", "m"),
		finding("a.go", 9, 1, "r", "n"),
		finding("a.go", 9, 1, "r", "m"),
		finding("a.go", 9, 1, "r", "m"),
	})
	var out strings.Builder
	h := Text(&out, "")
	for _, f := range got {
		if err := h.Finding(f); err != nil {
			t.Fatal(err)
		}
	}
	const want = `a.go:9:1: m (r)
a.go:9:1: n (r)
a.go:9:1: m (s)
a.go:9:2: m (r)
a.go:10:1: m (r)
b.go:1:1: m (r)
`
	if out.String() != want {
		t.Errorf("got\n%s\nwant\n%s", &out, want)
	}
}

func TestTextShowsRelativePathsAndRelatedPlaces(t *testing.T) {
	dir := t.TempDir()
	f := finding(filepath.Join(dir, "sub", "a.go"), 1, 2, "r", "m")
	other := token.Position{Filename: filepath.Join(filepath.Dir(dir), "b.go"), Line: 3, Column: 4}
	f.Related = []Related{{Pos: other, Message: "here"}}
	var out strings.Builder
	h := Text(&out, dir)
	if err := errors.Join(h.Finding(f), h.Failure(Failure{}), h.Close()); err != nil {
		t.Fatal(err)
	}
	want := filepath.Join("sub", "a.go") + ":1:2: m (r)\n" + other.String() + ": \there\n"
	if out.String() != want {
		t.Errorf("got\n%s\nwant\n%s", &out, want)
	}
}

func TestHandlersReturnErrorsOfTheWriter(t *testing.T) {
	for name, h := range map[string]Handler{"text": Text(broken{}, ""), "json": JSON(broken{})} {
		if err := errors.Join(h.Finding(finding("a.go", 1, 1, "r", "m")), h.Close()); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

type broken struct{}

func (broken) Write([]byte) (int, error) { return 0, errors.New("broken") }
