package cli

import (
	"bytes"
	"errors"
	"flag"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"golang.org/x/tools/go/analysis"

	"github.com/cookielint/cookielint/internal/files"
	"github.com/cookielint/cookielint/internal/fix"
	"github.com/cookielint/cookielint/internal/report"
)

func writeModule(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	files["go.mod"] = "module example.com/m\n\ngo 1.26\n"
	for name, src := range files {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(src), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func testTool() Tool {
	tool := toyTool()
	tool.Env = append(os.Environ(), "GOFLAGS=-mod=mod", "GOPROXY=off", "GOWORK=off")
	return tool
}

const cookieSrc = "package p\n\nimport \"net/http\"\n\nvar C = http.Cookie{Secure: true}\n"

// readOnly is a file system in which a.go cannot be written, which file modes
// cannot bring about for a superuser.
type readOnly struct{}

func (readOnly) Stat(name string) (fs.FileInfo, error)    { return os.Stat(name) }
func (readOnly) ReadFile(name string) ([]byte, error)     { return os.ReadFile(name) }
func (readOnly) EvalSymlinks(name string) (string, error) { return name, nil }
func (readOnly) Rename(from, to string) error             { return os.Rename(from, to) }
func (readOnly) Remove(name string) error                 { return os.Remove(name) }

func (readOnly) WriteTemp(name string, data []byte, mode fs.FileMode) (string, error) {
	if filepath.Base(name) == "a.go" {
		return "", &fs.PathError{Op: "open", Path: name, Err: syscall.EROFS}
	}
	temp := name + ".tmp"
	return temp, os.WriteFile(temp, data, mode)
}

func TestUnwritableFileUnderFix(t *testing.T) {
	dir := writeModule(t, map[string]string{"a.go": cookieSrc, "b.go": strings.ReplaceAll(cookieSrc, "var C", "var D")})
	tool := testTool()
	tool.Files = readOnly{}
	var stdout, stderr bytes.Buffer
	if status := Main([]string{"-C", dir, "-fix"}, &stdout, &stderr, tool); status != Failed {
		t.Errorf("status %d, want %d", status, Failed)
	}
	if got, want := stdout.String(), "a.go:5:9: cookie without HttpOnly (toyhttponly)\n"; got != want {
		t.Errorf("stdout: got %q, want %q", got, want)
	}
	if got := strings.Count(stderr.String(), "read-only file system"); got != 1 {
		t.Errorf("the error is told %d times:\n%s", got, &stderr)
	}
	b, err := os.ReadFile(filepath.Join(dir, "b.go"))
	if err != nil || !strings.Contains(string(b), "HttpOnly: true") {
		t.Errorf("b.go was not fixed (%v):\n%s", err, b)
	}
}

// brokenPipe is a pipe that the reader has closed.
type brokenPipe struct{ err error }

func (b brokenPipe) Write([]byte) (int, error) { return 0, b.err }

func TestOutputThatCannotBeWritten(t *testing.T) {
	dir := writeModule(t, map[string]string{"a.go": cookieSrc})
	all := [][]string{{"-C", dir, "-json"}, {"-C", dir, "-diff"}, {"-C", dir, "-color=always"}, {"help"}}
	for _, format := range report.Formats() {
		all = append(all, []string{"-C", dir, "-format=" + format})
	}
	for _, args := range all {
		var stderr bytes.Buffer
		pipe := brokenPipe{&fs.PathError{Op: "write", Path: "|1", Err: syscall.EPIPE}}
		if status := Main(args, pipe, &stderr, testTool()); status != Failed || stderr.Len() > 0 {
			t.Errorf("%q with a closed pipe: status %d, stderr %q", args, status, &stderr)
		}
		full := brokenPipe{errors.New("disk full")}
		if status := Main(args, full, &stderr, testTool()); status != Failed || strings.Count(stderr.String(), "\n") != 1 {
			t.Errorf("%q with a full disk: status %d, stderr %q", args, status, &stderr)
		}
	}
}

// fullDisk is a file system in which nothing can be written.
type fullDisk struct{ files.OS }

func (fullDisk) WriteTemp(name string, _ []byte, _ fs.FileMode) (string, error) {
	return "", &fs.PathError{Op: "write", Path: name, Err: syscall.ENOSPC}
}

func TestFilesThatCannotBeWritten(t *testing.T) {
	for want, args := range map[string][]string{
		"toylint: the file out.sarif of -format cannot be written (no space left on device)\n":        {"-format=text,sarif:out.sarif"},
		"toylint: the file base.yml of -baseline cannot be written (no space left on device)\n":       {"-baseline=base.yml", "-write-baseline"},
		"toylint: a.go was not fixed, because the file cannot be written (no space left on device)\n": {"-fix"},
	} {
		dir := writeModule(t, map[string]string{"a.go": cookieSrc})
		tool := testTool()
		tool.Files = fullDisk{}
		var stdout, stderr bytes.Buffer
		if status := Main(append([]string{"-C", dir}, args...), &stdout, &stderr, tool); status != Failed || stderr.String() != want {
			t.Errorf("%q: status %d, stderr\n%swant\n%s", args, status, &stderr, want)
		}
		if !slices.Contains(args, "-write-baseline") && stdout.Len() == 0 {
			t.Errorf("%q: the findings are not printed", args)
		}
		if entries, err := os.ReadDir(dir); err != nil || len(entries) != 2 {
			t.Errorf("%q: the directory has %v (%v)", args, entries, err)
		}
	}
}

// What cannot go to standard output goes to files all the same.
func TestFilesAreWrittenThoughThePipeIsClosed(t *testing.T) {
	dir := writeModule(t, map[string]string{"a.go": cookieSrc})
	pipe := brokenPipe{&fs.PathError{Op: "write", Path: "|1", Err: syscall.EPIPE}}
	if status := Main([]string{"-C", dir, "-format=github,text:out.txt"}, pipe, new(bytes.Buffer), testTool()); status != Failed {
		t.Errorf("status %d, want %d", status, Failed)
	}
	text, err := os.ReadFile(filepath.Join(dir, "out.txt"))
	if want := "a.go:5:9: cookie without HttpOnly (toyhttponly)\n"; err != nil || string(text) != want {
		t.Errorf("got %q (%v), want %q", text, err, want)
	}
}

// meddler answers y, and changes a file before it does.
type meddler struct {
	t          *testing.T
	name, text string
}

func (m meddler) Read(p []byte) (int, error) {
	if err := os.WriteFile(m.name, []byte(m.text), 0o644); err != nil {
		m.t.Fatal(err)
	}
	return copy(p, "y\n"), nil
}

func TestAFileThatChangesInTheMeantimeIsNotFixed(t *testing.T) {
	for _, text := range []string{
		cookieSrc + "\n// More.\n",
		strings.Replace(cookieSrc, "\n\nvar", ";\nvar", 1), // of the same size
	} {
		dir := writeModule(t, map[string]string{"a.go": cookieSrc})
		name := filepath.Join(dir, "a.go")
		tool := testTool()
		tool.In = meddler{t, name, text}
		var stdout, stderr bytes.Buffer
		if status := Main([]string{"-C", dir, "-fix", "-interactive"}, &stdout, &stderr, tool); status != Found {
			t.Errorf("status %d, want %d", status, Found)
		}
		if want := "a.go:5:9: not fixed (toyhttponly): the file has changed since it was analyzed; run again\n"; !strings.HasSuffix(stderr.String(), want) {
			t.Errorf("stderr %s, want %s", &stderr, want)
		}
		if got, err := os.ReadFile(name); err != nil || string(got) != text {
			t.Errorf("the file has %q (%v)", got, err)
		}
	}
}

// After -fix what is left is where it is now, in every format, and has no fix that is
// not where it was.
func TestWhatIsLeftIsAtItsNewPlace(t *testing.T) {
	const src = "package p\n\nimport \"net/http\"\n\nvar C, D = http.Cookie{Secure: true}, http.Cookie{HttpOnly: true, Secure: true}\n"
	dir := writeModule(t, map[string]string{"a.go": src})
	var stdout, stderr bytes.Buffer
	Main([]string{"-C", dir, "-fix", "-json", "-toyhttponly", "-toyopt"}, &stdout, &stderr, testTool())
	for _, want := range []string{"a.go:5:12\"", "a.go:5:55\""} { // both literals
		if !strings.Contains(stdout.String(), want) {
			t.Errorf("%s is not in\n%s", want, &stdout)
		}
	}
	if strings.Contains(stdout.String(), "suggested_fixes") || !strings.Contains(stderr.String(), "fixed 1 finding in 1 file") {
		t.Errorf("stdout\n%s\nstderr\n%s", &stdout, &stderr)
	}
}

func TestFindingsThatACommentSuppressesAreNotAskedAbout(t *testing.T) {
	dir := writeModule(t, map[string]string{"a.go": "package p\n\nvar x = 1\n"})
	name := filepath.Join(dir, "a.go")
	edit := func(at int, text string) []report.Fix {
		return []report.Fix{{Message: "Add " + text, Edits: []report.Edit{{Filename: name, Start: at, End: at, New: text}}}}
	}
	findings := []report.Finding{
		{Rule: "r", Message: "silent", Pos: token.Position{Filename: name, Line: 3, Column: 9}, Fixes: edit(19, "7"), Suppressed: &report.Suppression{}},
		{Rule: "r", Message: "loud", Pos: token.Position{Filename: name, Line: 3, Column: 9}, Fixes: edit(20, "0")},
	}
	tool := testTool()
	tool.In = strings.NewReader("y\ny\n")
	var stderr bytes.Buffer
	c := &command{Tool: tool, err: &stderr}
	how := fix.Options{Want: func(i int) bool { return findings[i].Suppressed == nil }}
	want := c.ask(findings, how, filepath.Base)
	if want(0) || !want(1) || strings.Contains(stderr.String(), "silent") || !strings.Contains(stderr.String(), "+var x = 10") {
		t.Errorf("wanted %v and %v\n%s", want(0), want(1), &stderr)
	}
}

// A line for a terminal is shown once work takes long and taken away at its end.
func TestProgress(t *testing.T) {
	var out bytes.Buffer
	quick := &progress{w: &out, name: "toylint"}
	quick.begin(time.Hour, time.Hour)
	quick.say("loading packages")
	quick.end()
	quick.end()
	if out.Len() > 0 {
		t.Errorf("short work prints %q", &out)
	}
	never := &progress{w: &out}
	never.say("loading packages")
	never.end()
	long := &progress{w: &out, name: "toylint"}
	long.say("loading packages")
	long.begin(time.Millisecond, time.Millisecond)
	for {
		long.mu.Lock()
		n := bytes.Count(out.Bytes(), []byte("\r"))
		long.mu.Unlock()
		if n > 2 {
			break
		}
		time.Sleep(time.Millisecond)
	}
	long.end()
	const line = "\r\x1b[Ktoylint: loading packages (0s)"
	if got := out.String(); !strings.HasPrefix(got, line+line) || !strings.HasSuffix(got, line+"\r\x1b[K") {
		t.Errorf("long work prints %q", got)
	}
}

func TestTheReadmeHasEveryFlagOfTheCommand(t *testing.T) {
	readme, err := os.ReadFile(filepath.Join("..", "..", "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	new(options).flagSet("cookielint").VisitAll(func(f *flag.Flag) {
		if !regexp.MustCompile("(?m)^\\| `-" + f.Name + "[ `]").Match(readme) {
			t.Errorf("README.md has no row for -%s", f.Name)
		}
	})
}

// What the pages have people type is understood.
func TestThePagesHaveOnlyFlagsThatThereAre(t *testing.T) {
	known := map[string]bool{}
	new(options).flagSet("cookielint").VisitAll(func(f *flag.Flag) { known[f.Name] = true })
	n := 0
	for _, page := range []string{"formats.md", "ci.md", "adopting.md", "editors/vscode-tasks.json"} {
		text, err := os.ReadFile(filepath.Join("..", "..", "docs", page))
		if err != nil {
			t.Fatal(err)
		}
		for _, line := range regexp.MustCompile(`cookielint (-.*)|"args": \[(.*)\]`).FindAllString(string(text), -1) {
			line, _, _ = strings.Cut(line, "|") // the rest is for another program
			line, _, _ = strings.Cut(line, "$(")
			for _, m := range regexp.MustCompile(`[ "[]-([a-z][a-z-]*)`).FindAllStringSubmatch(line, -1) {
				n++
				if !known[m[1]] {
					t.Errorf("%s: there is no flag -%s: %s", page, m[1], line)
				}
			}
			if m := regexp.MustCompile(`-format=(\S+?)[",]* `).FindStringSubmatch(line + " "); m != nil {
				if _, err := parseOutputs(strings.Trim(m[1], `",`)); err != nil {
					t.Errorf("%s: %v: %s", page, err, line)
				}
			}
		}
	}
	if n < 15 {
		t.Errorf("only %d flags were found", n)
	}
}

func TestVetProtocol(t *testing.T) {
	tests := []struct {
		args []string
		want bool
	}{
		{[]string{"-V=full"}, true},
		{[]string{"-flags"}, true},
		{[]string{"b001/vet.cfg"}, true},
		{[]string{"-json", "-toysecure", "b001/vet.cfg"}, true},
		{[]string{"-json", "./..."}, false},
		{[]string{"help"}, false},
		{nil, false},
	}
	for _, test := range tests {
		called := false
		tool := testTool()
		tool.Unit = func(...*analysis.Analyzer) { called = true }
		if isVetProtocol(test.args) != test.want {
			t.Errorf("isVetProtocol(%q) = %v", test.args, !test.want)
		}
		if test.want {
			Main(test.args, new(bytes.Buffer), new(bytes.Buffer), tool)
		}
		if called != test.want {
			t.Errorf("%q: unit checker called: %v", test.args, called)
		}
	}
}

func TestOptIn(t *testing.T) {
	for arg, want := range map[string]string{
		"-toyopt":        "true",
		"--toyopt":       "true",
		"-toyopt=1":      "true",
		"-toyopt=false":  "false",
		"-toyopt=what":   "false",
		"toyopt":         "false",
		"-toysecure":     "false",
		"-toyopt.on":     "false", // the flag itself does it
		"-toyengine=yes": "false",
	} {
		tool := toyTool()
		optIn(tool.Analyzers, []string{arg})
		i := slices.IndexFunc(tool.Analyzers, func(a *analysis.Analyzer) bool { return a.Name == "toyopt" })
		if got := tool.Analyzers[i].Flags.Lookup("on").Value.String(); got != want {
			t.Errorf("%s: on is %s, want %s", arg, got, want)
		}
	}
}
