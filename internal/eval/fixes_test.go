package main

import (
	"os"
	"path/filepath"
	"slices"
	"testing"
)

func TestFixesAreAppliedToACopy(t *testing.T) {
	root := checkouts(t)
	write(t, root, "quiet/go.mod", "module example.com/quiet\n\ngo 1.26\n")
	write(t, root, "quiet/quiet.go", "package quiet\n")
	eval(t, `some+app: 8 findings, 8 fixes offered, 0 offered again, 0 offered only then, 0 modules no longer build, 0 files no longer formatted, 0 new complaints of go vet, 0 changes elsewhere
		missing: left out:
		2 modules, 1 of them with fixes: 8 findings`,
		"-fix", "-checkouts", root, "-bin", built, "some+app", "quiet", "missing")
	if text, err := os.ReadFile(filepath.Join(root, "some+app/web/web.go")); err != nil || string(text) != handlers {
		t.Errorf("the original was changed: %v\n%s", err, text)
	}
}

// TestWhatFixesBreakIsReported has a tool whose fixes are wrong in every way.
func TestWhatFixesBreakIsReported(t *testing.T) {
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	root := checkouts(t)
	t.Setenv("COOKIELINT_EVAL_REAL", built)
	for how, want := range map[string]string{
		"build":  "1 modules no longer build",
		"again":  "8 offered again, 0 offered only then",
		"later":  "5 offered again, 3 offered only then",
		"format": "1 files no longer formatted",
		"vet":    "new complaint of go vet: web/web.go: fmt.Sprintf format %d reads arg #1, but call has 0 args",
		"stray":  "web/web.go:5",
	} {
		t.Run(how, func(t *testing.T) {
			t.Setenv(fakeVariable, how)
			eval(t, want, "-fix", "-checkouts", root, "-bin", self, "some+app")
		})
	}
}

func TestChangesAreKnownByTheirLines(t *testing.T) {
	const old = "a\nb\nc\nd\n"
	for name, test := range map[string]struct {
		now  string
		want [][]int
	}{
		"nothing":             {old, nil},
		"a line is replaced":  {"a\nB\nc\nd\n", [][]int{{2}}},
		"two are replaced":    {"a\nB\nC\nd\n", [][]int{{2}, {3}}},
		"a line is taken out": {"a\nc\nd\n", [][]int{{2}}},
		"a line is put in":    {"a\nb\nx\nc\nd\n", [][]int{{2, 3}}},
		"one is put before":   {"x\na\nb\nc\nd\n", [][]int{{0, 1}}},
		"one is put behind":   {"a\nb\nc\nd\nx\n", [][]int{{4, 5}}},
	} {
		t.Run(name, func(t *testing.T) {
			if got := changed(old, test.now); !slices.EqualFunc(got, test.want, slices.Equal[[]int]) {
				t.Errorf("got %v, want %v", got, test.want)
			}
		})
	}
}
