package fix

import (
	"errors"
	"fmt"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/cookielint/cookielint/internal/files"
	"github.com/cookielint/cookielint/internal/report"
)

const formattedSrc = "package p\n\nvar x = f(1, 2)\n"

// one returns a finding whose fix replaces the first occurrence of old in src.
func one(file, src, old, text string) report.Finding {
	start := strings.Index(src, old)
	return finding(report.Edit{Filename: file, Start: start, End: start + len(old), New: text})
}

// after returns a finding whose fix inserts text after the first occurrence of old.
func after(file, src, old, text string) report.Finding {
	at := strings.Index(src, old) + len(old)
	return finding(report.Edit{Filename: file, Start: at, End: at, New: text})
}

func finding(edits ...report.Edit) report.Finding {
	return report.Finding{Fixes: []report.Fix{{Edits: edits}}}
}

// What a position points at before is what it points at after.
func TestPositionsMoveWithFixes(t *testing.T) {
	const formatted = "package p\n\nvar x = T{\n\tA: 1,\n}\n\nvar y, z = 2, 3\n"
	for name, test := range map[string]struct {
		src   string
		fixes [][2]string // what to insert behind
		want  map[string]string
	}{
		"lines are added": {formatted, [][2]string{{"A: 1,", "\n\tB: 2,"}},
			map[string]string{"var x": "3:1", "A: 1": "4:2", "var y": "8:1", "3\n": "8:15"}},
		"a line gets longer": {formatted, [][2]string{{"= 2", "0"}, {"var ", "first, "}},
			map[string]string{"y, z": "7:5", "z =": "7:8", "3\n": "7:16", "x =": "3:12"}},
		"formatting moves what is on the line": {formatted, [][2]string{{"A: 1,", "\nLonger: 2,"}},
			map[string]string{"1,": "4:10", "A: 1": "4:2", "var y": "8:1"}},
		"a file that is not formatted": {"package p\nvar   x=1;var y = 2\n", [][2]string{{"x=1", "0"}},
			map[string]string{"var y": "2:12", "x=": "2:7"}},
		"line endings are CR LF": {"package p\r\n\r\nvar x = 1\r\nvar y = 2\r\n", [][2]string{{"x = 1", "\n\t// a\n"}},
			map[string]string{"var y": "7:1", "x =": "3:5"}},
	} {
		t.Run(name, func(t *testing.T) {
			file := write(t, t.TempDir(), "a.go", test.src, 0o644)
			var findings []report.Finding
			for _, f := range test.fixes {
				findings = append(findings, after(file, test.src, f[0], f[1]))
			}
			plan := Merge(findings, Options{})
			for text, want := range test.want {
				offset := strings.Index(test.src, text)
				before := test.src[:offset]
				pos := token.Position{Filename: file, Offset: offset, Line: 1 + strings.Count(before, "\n"), Column: offset - strings.LastIndex(before, "\n")}
				got := plan.Moved(pos)
				if at := fmt.Sprintf("%d:%d", got.Line, got.Column); at != want {
					t.Errorf("%q moves to %s, want %s", text, at, want)
				}
			}
			other := token.Position{Filename: "b.go", Offset: 30, Line: 3, Column: 4}
			if got := plan.Moved(other); got != other {
				t.Errorf("a position of another file moves to %v", got)
			}
			mapped := token.Position{Filename: file, Offset: len(test.src) - 1, Line: 100, Column: 1}
			if got := plan.Moved(mapped); got.Line-100 != strings.Count(string(plan.files[plan.names()[0]].edited), "\n")-strings.Count(test.src, "\n") {
				t.Errorf("line 100 of a //line directive moves to %d", got.Line)
			}
		})
	}
}

func TestMergeAndWrite(t *testing.T) {
	const src = formattedSrc
	const file = "a.go"
	tests := []struct {
		name     string
		src      string
		findings []report.Finding
		want     string
		applied  []int
		skipped  string // part of the reason of the only skip
	}{
		{
			name:     "different insertions at one place both apply, in order",
			src:      src,
			findings: []report.Finding{after(file, src, "2", ", 3"), after(file, src, "2", ", 4")},
			want:     "package p\n\nvar x = f(1, 2, 3, 4)\n",
			applied:  []int{0, 1},
		},
		{
			name:     "identical insertions apply once and fix both findings",
			src:      src,
			findings: []report.Finding{after(file, src, "2", ", 3"), after(file, src, "2", ", 3")},
			want:     "package p\n\nvar x = f(1, 2, 3)\n",
			applied:  []int{0, 1},
		},
		{
			name:     "identical replacements apply once",
			src:      src,
			findings: []report.Finding{one(file, src, "2", "20"), one(file, src, "2", "20")},
			want:     "package p\n\nvar x = f(1, 20)\n",
			applied:  []int{0, 1},
		},
		{
			name:     "the later of two overlapping fixes is skipped",
			src:      src,
			findings: []report.Finding{one(file, src, "1, 2", "3"), one(file, src, "2)", "4)")},
			want:     "package p\n\nvar x = f(3)\n",
			applied:  []int{0},
			skipped:  "overlaps another fix",
		},
		{
			name:     "insertions at the edges of a replacement apply",
			src:      src,
			findings: []report.Finding{one(file, src, "1", "5"), after(file, src, "f(", "0, "), after(file, src, "1", ", 6")},
			want:     "package p\n\nvar x = f(0, 5, 6, 2)\n",
			applied:  []int{0, 1, 2},
		},
		{
			name: "a fix that overlaps in one place is skipped whole",
			src:  src,
			findings: []report.Finding{
				one(file, src, "2", "20"),
				finding(report.Edit{Filename: file, Start: 8, End: 9, New: "q"},
					report.Edit{Filename: file, Start: strings.Index(src, "2"), End: strings.Index(src, "2") + 1, New: "30"}),
			},
			want:    "package p\n\nvar x = f(1, 20)\n",
			applied: []int{0},
			skipped: "overlaps another fix",
		},
		{
			name:     "a formatted file stays formatted",
			src:      src,
			findings: []report.Finding{after(file, src, "2", ",3")},
			want:     "package p\n\nvar x = f(1, 2, 3)\n",
			applied:  []int{0},
		},
		{
			name:     "a file that was not formatted is only edited",
			src:      "package p\nvar   x = f(1,2)\n",
			findings: []report.Finding{after(file, "package p\nvar   x = f(1,2)\n", "2", ",3")},
			want:     "package p\nvar   x = f(1,2,3)\n",
			applied:  []int{0},
		},
		{
			name:     "line endings stay CR LF",
			src:      "package p\r\n\r\nvar x = f(1, 2)\r\n",
			findings: []report.Finding{after(file, "package p\r\n\r\nvar x = f(1, 2)\r\n", "1,", "\n\t//\n")},
			want:     "package p\r\n\r\nvar x = f(1,\r\n\t//\r\n\t2)\r\n",
			applied:  []int{0},
		},
		{
			name:     "mixed line endings are left alone",
			src:      "package p\r\n\nvar x = f(1, 2)\r\n",
			findings: []report.Finding{after(file, "package p\r\n\nvar x = f(1, 2)\r\n", "2", ",\n3")},
			want:     "package p\r\n\nvar x = f(1, 2,\n3)\r\n",
			applied:  []int{0},
		},
		{
			name:     "a result that does not parse leaves the file alone",
			src:      src,
			findings: []report.Finding{after(file, src, "2", "))")},
			want:     src,
			skipped:  "would not be valid Go",
		},
		{
			name:     "generated code is never touched",
			src:      "// Code generated by x. DO NOT EDIT.\n\n" + src,
			findings: []report.Finding{finding(report.Edit{Filename: file, Start: 0, End: 0, New: "//\n"})},
			want:     "// Code generated by x. DO NOT EDIT.\n\n" + src,
			skipped:  "generated",
		},
		{
			name:     "an edit that //line maps elsewhere is never applied",
			src:      src,
			findings: []report.Finding{finding(report.Edit{Filename: file, Start: 0, End: 0, New: "//\n", Mapped: true})},
			want:     src,
			skipped:  "//line",
		},
		{
			name:     "an edit outside the file is never applied",
			src:      src,
			findings: []report.Finding{finding(report.Edit{Filename: file, Start: 900, End: 901})},
			want:     src,
			skipped:  "outside the file",
		},
		{
			name:     "findings without fixes change nothing",
			src:      src,
			findings: []report.Finding{{}},
			want:     src,
		},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			dir := t.TempDir()
			name := write(t, dir, file, test.src, 0o640)
			plan := Merge(in(dir, test.findings), Options{})
			if errs := plan.Write(filepath.Base); len(errs) > 0 {
				t.Fatal(errs)
			}
			if got := read(t, name); got != test.want {
				t.Errorf("got\n%q\nwant\n%q", got, test.want)
			}
			if got := plan.Applied(); !slices.Equal(got, test.applied) {
				t.Errorf("applied %v, want %v", got, test.applied)
			}
			checkSkips(t, plan, test.skipped)
			if info, err := os.Stat(name); err != nil || info.Mode().Perm() != 0o640 {
				t.Errorf("mode %v (%v), want that of before", info.Mode(), err)
			}
			checkLeftovers(t, dir, 1)
		})
	}
}

func TestFixOfSeveralFilesIsWhole(t *testing.T) {
	dir := t.TempDir()
	a := write(t, dir, "a.go", formattedSrc, 0o644)
	b := write(t, dir, "b.go", "package p\n\nfunc f(x, y int) int { return x }\n", 0o644)
	both := report.Finding{Fixes: []report.Fix{{Edits: []report.Edit{
		one(a, formattedSrc, "1", "10").Fixes[0].Edits[0],
		{Filename: b, Start: 0, End: 0, New: "not go\n"},
	}}}}
	plan := Merge([]report.Finding{both, one(a, formattedSrc, "2", "20")}, Options{})
	if errs := plan.Write(filepath.Base); len(errs) > 0 {
		t.Fatal(errs)
	}
	if got, want := read(t, a), "package p\n\nvar x = f(1, 20)\n"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	checkSkips(t, plan, "would not be valid Go")
}

func TestRefusedAndChangedFiles(t *testing.T) {
	dir := t.TempDir()
	name := write(t, dir, "a.go", formattedSrc, 0o644)
	findings := []report.Finding{one(name, formattedSrc, "2", "20")}

	plan := Merge(findings, Options{Refuse: func(string) string { return "it is vendored" }})
	checkSkips(t, plan, "it is vendored")
	plan = Merge(findings, Options{Changed: func(_ string, now []byte) bool { return string(now) == formattedSrc }})
	checkSkips(t, plan, "has changed")
	plan = Merge(in(dir, []report.Finding{one("nosuch.go", formattedSrc, "2", "20")}), Options{})
	checkSkips(t, plan, "cannot be read (no such file or directory)")
	if plan.Files() != 0 || read(t, name) != formattedSrc {
		t.Error("the file was touched")
	}
}

func TestSymbolicLinkIsResolved(t *testing.T) {
	dir := t.TempDir()
	real := write(t, dir, "real.go", formattedSrc, 0o600)
	link := filepath.Join(dir, "link.go")
	if err := os.Symlink("real.go", link); err != nil {
		t.Skip(err)
	}
	plan := Merge([]report.Finding{one(link, formattedSrc, "1", "10"), one(real, formattedSrc, "2", "20")}, Options{})
	if errs := plan.Write(filepath.Base); len(errs) > 0 {
		t.Fatal(errs)
	}
	if got, want := read(t, real), "package p\n\nvar x = f(10, 20)\n"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if info, err := os.Lstat(link); err != nil || info.Mode()&fs.ModeSymlink == 0 {
		t.Errorf("the link was replaced (%v, %v)", info, err)
	}
}

// failingFS fails to write temporary files beside some names, or to rename to others.
type failingFS struct {
	files.OS
	unwritable, stuck string
	once              string         // can be renamed to only once
	renamed           map[string]int // how often
}

func (f failingFS) WriteTemp(name string, data []byte, mode fs.FileMode) (string, error) {
	if filepath.Base(name) == f.unwritable {
		return "", &fs.PathError{Op: "open", Path: name, Err: errors.New("read-only file system")}
	}
	return f.OS.WriteTemp(name, data, mode)
}

func (f failingFS) Rename(from, to string) error {
	base := filepath.Base(to)
	if f.renamed != nil {
		f.renamed[base]++
	}
	if base == f.stuck || base == f.once && f.renamed[base] > 1 {
		return &os.LinkError{Op: "rename", Old: from, New: to, Err: errors.New("device busy")}
	}
	return f.OS.Rename(from, to)
}

func TestUnwritableFile(t *testing.T) {
	for _, fsys := range []failingFS{{unwritable: "a.go"}, {stuck: "a.go"}} {
		dir := t.TempDir()
		a := write(t, dir, "a.go", formattedSrc, 0o644)
		b := write(t, dir, "b.go", formattedSrc, 0o644)
		c := write(t, dir, "c.go", formattedSrc, 0o644)
		plan := Merge([]report.Finding{
			one(a, formattedSrc, "1", "10"),
			one(b, formattedSrc, "1", "10"),
			one(c, formattedSrc, "1", "10"),
		}, Options{FS: fsys})
		errs := plan.Write(filepath.Base)
		if len(errs) != 1 || !strings.Contains(errs[0].Error(), "a.go was not fixed, because the file cannot be written") {
			t.Errorf("errors: %v", errs)
		}
		if strings.Contains(errs[0].Error(), dir) {
			t.Errorf("the sentence has a second path: %v", errs[0])
		}
		if plan.Files() != 2 {
			t.Errorf("%d files, want 2", plan.Files())
		}
		if got := plan.Applied(); !slices.Equal(got, []int{1, 2}) {
			t.Errorf("applied %v", got)
		}
		const fixed = "package p\n\nvar x = f(10, 2)\n"
		if read(t, a) != formattedSrc || read(t, b) != fixed || read(t, c) != fixed {
			t.Error("wrong files were written")
		}
		checkLeftovers(t, dir, 3)
	}
}

// A fix of two files of which one cannot be renamed to is taken out of the other again.
func TestFixOfSeveralFilesIsWholeWhenARenameFails(t *testing.T) {
	const two = "package p\n\nvar x = f(1, 20)\n"
	for name, test := range map[string]struct {
		fsys      failingFS
		a, b      string
		sentences []string
	}{
		"the second fails": {failingFS{stuck: "b.go"}, two, formattedSrc, []string{"b.go was not fixed"}},
		"the first fails":  {failingFS{stuck: "a.go"}, formattedSrc, formattedSrc, []string{"a.go was not fixed"}},
		"the second fails, then the first as well": {failingFS{stuck: "b.go", once: "a.go"}, "package p\n\nvar x = f(10, 20)\n", formattedSrc,
			[]string{"b.go was not fixed", "a.go has a part of a fix that could not be finished elsewhere"}},
	} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			a, b := write(t, dir, "a.go", formattedSrc, 0o644), write(t, dir, "b.go", formattedSrc, 0o644)
			both := finding(one(a, formattedSrc, "1", "10").Fixes[0].Edits[0], one(b, formattedSrc, "1", "10").Fixes[0].Edits[0])
			test.fsys.renamed = map[string]int{}
			plan := Merge([]report.Finding{both, one(a, formattedSrc, "2", "20")}, Options{FS: test.fsys})
			errs := plan.Write(filepath.Base)
			if len(errs) != len(test.sentences) {
				t.Fatalf("errors %v, want %q", errs, test.sentences)
			}
			for i, want := range test.sentences {
				if !strings.HasPrefix(errs[i].Error(), want) {
					t.Errorf("error %v, want %s", errs[i], want)
				}
			}
			if read(t, a) != test.a || read(t, b) != test.b {
				t.Errorf("a.go is %q, b.go is %q", read(t, a), read(t, b))
			}
			checkLeftovers(t, dir, 2)
		})
	}
}

func TestFixesThatAreNotWantedAreNeitherAppliedNorSkipped(t *testing.T) {
	dir := t.TempDir()
	name := write(t, dir, "a.go", formattedSrc, 0o644)
	findings := []report.Finding{one(name, formattedSrc, "1", "10"), one(name, formattedSrc, "1, 2", "3")}
	plan := Merge(findings, Options{Want: func(i int) bool { return i == 1 }})
	if !slices.Equal(plan.Applied(), []int{1}) || len(plan.Skipped()) > 0 {
		t.Errorf("applied %v, skipped %v", plan.Applied(), plan.Skipped())
	}
}

func TestDiff(t *testing.T) {
	dir := t.TempDir()
	name := write(t, dir, "a.go", formattedSrc, 0o644)
	plan := Merge([]report.Finding{one(name, formattedSrc, "2", "20")}, Options{})
	var out strings.Builder
	changed, err := plan.Diff(&out, filepath.Base)
	const want = "--- a/a.go\n+++ b/a.go\n@@ -1,3 +1,3 @@\n package p\n \n-var x = f(1, 2)\n+var x = f(1, 20)\n"
	if !changed || err != nil || out.String() != want {
		t.Errorf("Diff = %v, %v\n%s", changed, err, &out)
	}
	if read(t, name) != formattedSrc {
		t.Error("Diff wrote the file")
	}
}

// in makes the file names of findings absolute.
func in(dir string, findings []report.Finding) []report.Finding {
	for _, f := range findings {
		for _, fix := range f.Fixes {
			for i := range fix.Edits {
				fix.Edits[i].Filename = filepath.Join(dir, fix.Edits[i].Filename)
			}
		}
	}
	return findings
}

func write(t *testing.T, dir, name, src string, mode fs.FileMode) string {
	t.Helper()
	name = filepath.Join(dir, name)
	if err := os.WriteFile(name, []byte(src), mode); err != nil {
		t.Fatal(err)
	}
	return name
}

func read(t *testing.T, name string) string {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

func checkSkips(t *testing.T, plan *Plan, reason string) {
	t.Helper()
	skips := plan.Skipped()
	switch {
	case reason == "" && len(skips) == 0:
	case reason == "" || len(skips) != 1 || !strings.Contains(skips[0].Reason, reason):
		t.Errorf("skipped %v, want one with %q", skips, reason)
	}
}

func checkLeftovers(t *testing.T, dir string, want int) {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil || len(entries) != want {
		t.Errorf("directory has %v (%v), want %d files", entries, err, want)
	}
}
