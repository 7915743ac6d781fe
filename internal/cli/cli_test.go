package cli

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"

	"golang.org/x/tools/go/analysis"
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
	for _, args := range [][]string{{"-C", dir}, {"-C", dir, "-json"}, {"-C", dir, "-diff"}, {"help"}} {
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

func TestNearest(t *testing.T) {
	known := []string{"fix", "json", "tests", "cookiesecure", "cookiesamesite"}
	for name, want := range map[string]string{
		"jsn": "json", "test": "tests", "fxi": "", "cookiesecur": "cookiesecure", "cookiesamsite": "cookiesamesite",
		"zzz": "", "": "", "cookie": "",
	} {
		if got := nearest(name, known); got != want {
			t.Errorf("nearest(%q) = %q, want %q", name, got, want)
		}
	}
}
