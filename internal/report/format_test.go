package report

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

var update = flag.Bool("update", false, "update testdata/golden")

// What the formats are tried on: a repository with a program in a directory of it.
var sourceFiles = map[string]string{
	"/repo/app/login.go":   "package app\n\nfunc login() {\n\tset(\"größe\", \"日本\", 1) // 100%\n\tset(\n\t\t2,\n\t)\n}\n",
	"/repo/app/web/a b.go": "package web\n\nvar c = Cookie{}\n",
}

func readSource(name string) ([]byte, error) {
	if text, ok := sourceFiles[filepath.ToSlash(name)]; ok {
		return []byte(text), nil
	}
	return nil, fs.ErrNotExist
}

// at is the position of the first occurrence of text in a file.
func at(t *testing.T, name, text string) token.Position {
	t.Helper()
	offset := strings.Index(sourceFiles[name], text)
	if offset < 0 {
		t.Fatalf("%s has no %s", name, text)
	}
	return NewSources(readSource).place(name, offset)
}

func testRun() *Run {
	return &Run{
		Dir: "/repo/app", Root: "/repo", Tool: "toylint", Version: "v1.2.3", Home: "https://example.com",
		Sources: NewSources(readSource),
		Rules: []Rule{
			{Name: "sec", Title: "report it", Doc: "report it\n\nIt is bad:\n\n\tset(1)\n\nCWE-614, OWASP ASVS 5 V3.3.1.",
				URL: "https://example.com/sec", Severity: Warning, CWE: []string{"CWE-614"}, ASVS: []string{"V3.3.1"}},
			{Name: "bad", Title: "report worse", Doc: "report worse", Severity: Error},
			{Name: "quiet", Doc: "quiet", Severity: Note},
		},
	}
}

// testFindings are findings of many shapes.
func testFindings(t *testing.T) []Finding {
	const login, web = "/repo/app/login.go", "/repo/app/web/a b.go"
	insert := func(name, before, text string) []Fix {
		offset := at(t, name, before).Offset
		return []Fix{{Message: "Add " + text, Edits: []Edit{{Filename: name, Start: offset, End: offset, New: text}}}}
	}
	wide := Finding{Rule: "sec", Package: "app", Decl: "login", Message: `cookie "a" <b> & 100%: c, d`,
		Pos: at(t, login, "1) //"), End: at(t, login, ") //"), Fixes: insert(login, ") //", ", 2")}
	two := wide
	two.Rule, two.Message = "bad", "it is worse"
	long := Finding{Rule: "sec", Package: "app", Decl: "login", Message: "set on line 4",
		Pos: at(t, login, "set(\n"), End: at(t, login, "\n}"), Related: []Related{{Pos: at(t, login, "2,"), End: at(t, login, ",\n"), Message: "here"}}}
	twice := Finding{Rule: "sec", Package: "app/web", Decl: "c", Message: "no value",
		Pos: at(t, web, "Cookie{"), End: at(t, web, "}\n"), Fixes: insert(web, "}\n", "A: 1")}
	again := twice
	again.Fixes, again.End = nil, twice.Pos
	silenced := twice
	silenced.Message, silenced.Suppressed = "no name", &Suppression{Reason: "it has none"}
	elsewhere := Finding{Rule: "quiet", Package: "app", Message: "of a template",
		Pos: token.Position{Filename: "/repo/app/t.tmpl", Line: 7}, End: token.Position{Filename: "/repo/app/t.tmpl", Line: 7},
		Fixes: []Fix{{Message: "Do", Edits: []Edit{{Filename: "/repo/app/t.tmpl", Mapped: true}}}}, Unfixable: true}
	outside := Finding{Rule: "sec", Package: "dep", Message: "not ours",
		Pos: token.Position{Filename: "/other/dep.go", Line: 1, Column: 1}, End: token.Position{Filename: "/other/dep.go", Line: 1, Column: 1}}
	return Sort([]Finding{wide, two, long, twice, again, silenced, elsewhere, outside})
}

func testFailures() []Failure {
	return []Failure{
		{Rule: "sec", Package: "app/hard", Err: errors.New("too\nhard: 100%")},
		{Pos: token.Position{Filename: "/repo/app/broken.go", Line: 3, Column: 5}, Err: errors.New("undefined: x")},
		{Err: errors.New("pattern ./x matches no packages")},
	}
}

// output prints findings and failures in a format.
func output(t *testing.T, format string, run *Run, findings []Finding, failures []Failure) string {
	t.Helper()
	var b bytes.Buffer
	h := Open(format, &b, run)
	for _, f := range findings {
		if err := h.Finding(f); err != nil {
			t.Fatal(err)
		}
	}
	for _, f := range failures {
		if err := h.Failure(f); err != nil {
			t.Fatal(err)
		}
	}
	if err := h.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestFormatsPrintWhatTheGoldenFilesHave(t *testing.T) {
	for _, format := range append(Formats(), "pretty") {
		run, name := testRun(), format
		if format == "pretty" {
			run.Terminal, name = &Terminal{Width: 70}, "text"
		}
		checkGolden(t, format, output(t, name, run, testFindings(t), testFailures()))
		checkGolden(t, format+"-nothing", output(t, name, run, nil, nil))
	}
}

func checkGolden(t *testing.T, name, got string) {
	t.Helper()
	file := filepath.Join("testdata", "golden", name)
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil || string(want) != got {
		t.Errorf("%s: %v, got\n%s\nwant\n%s", name, err, got, want)
	}
}

func TestThereIsNoFormatOfAnotherName(t *testing.T) {
	if h := Open("yaml", nil, testRun()); h != nil {
		t.Errorf("got %T", h)
	}
}

func TestSARIFIsAsTheSchemaWantsIt(t *testing.T) {
	schema, err := jsonschema.NewCompiler().Compile(filepath.Join("testdata", "sarif-schema-2.1.0.json"))
	if err != nil {
		t.Fatal(err)
	}
	bare := &Run{Tool: "toylint"}
	for name, text := range map[string]string{
		"all":     output(t, "sarif", testRun(), testFindings(t), testFailures()),
		"nothing": output(t, "sarif", testRun(), nil, nil),
		"bare":    output(t, "sarif", bare, testFindings(t), nil),
	} {
		log, err := jsonschema.UnmarshalJSON(strings.NewReader(text))
		if err != nil {
			t.Fatal(err)
		}
		if err := schema.Validate(log); err != nil {
			t.Errorf("%s: %v\n%s", name, err, text)
		}
	}
	wrong, err := jsonschema.UnmarshalJSON(strings.NewReader(`{"version": "2.1.0", "runs": [{"tool": {}}]}`))
	if err != nil {
		t.Fatal(err)
	}
	if schema.Validate(wrong) == nil {
		t.Error("a tool without a driver is right")
	}
}

// A fix of SARIF, applied as readers do it, gives what the fix itself gives.
func TestFixesOfSARIFAreAtTheirPlace(t *testing.T) {
	var log sarifLog
	if err := json.Unmarshal([]byte(output(t, "sarif", testRun(), testFindings(t), nil)), &log); err != nil {
		t.Fatal(err)
	}
	n := 0
	for _, r := range log.Runs[0].Results {
		for _, f := range r.Fixes {
			n++
			change := f.Changes[0]
			name := "/repo/" + strings.ReplaceAll(change.Artifact.URI, "%20", " ")
			lines := strings.SplitAfter(sourceFiles[name], "\n")
			d := change.Replacements[0].Deleted
			line := []rune(lines[d.StartLine-1]) // of one unit each
			got := string(line[:d.StartColumn-1]) + change.Replacements[0].Inserted.Text + string(line[d.EndColumn-1:])
			if want := map[string]string{", 2": "\tset(\"größe\", \"日本\", 1, 2) // 100%\n", "A: 1": "var c = Cookie{A: 1}\n"}[change.Replacements[0].Inserted.Text]; got != want {
				t.Errorf("got %q, want %q", got, want)
			}
		}
	}
	if n != 4 {
		t.Errorf("%d fixes, want 4: one that is mapped to another file is none", n)
	}
}

func TestFingerprintsStayWhenLinesMove(t *testing.T) {
	before := fingerprintsOf(t)
	defer func(old map[string]string) { sourceFiles = old }(sourceFiles)
	moved := map[string]string{}
	for name, text := range sourceFiles {
		moved[name] = strings.Replace(text, "\n", "\n\n// A comment.\n", 1)
	}
	sourceFiles = moved
	after := fingerprintsOf(t)
	if fmt.Sprint(before) != fmt.Sprint(after) {
		t.Errorf("before %v\nafter  %v", before, after)
	}
	seen := map[string]bool{}
	for _, p := range before {
		if seen[p] {
			t.Errorf("two findings have the fingerprint %s", p)
		}
		seen[p] = true
	}
}

func fingerprintsOf(t *testing.T) []string {
	var list []string
	prints := newFingerprints(testRun())
	for _, f := range testFindings(t) {
		f.Message = strings.Replace(f.Message, "line 4", fmt.Sprintf("line %d", f.Pos.Line), 1)
		list = append(list, prints.of(f))
	}
	return list
}

func TestHandlersOfAllFormatsReturnErrorsOfTheWriter(t *testing.T) {
	for _, format := range append(Formats(), "pretty") {
		run, name := testRun(), format
		if format == "pretty" {
			run.Terminal, name = &Terminal{Width: 70}, "text"
		}
		h := Open(name, broken{}, run)
		var errs []error
		for _, f := range testFindings(t) {
			errs = append(errs, h.Finding(f))
		}
		if err := errors.Join(append(errs, h.Close())...); err == nil {
			t.Errorf("%s: no error", format)
		}
	}
}
