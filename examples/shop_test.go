// Package examples_test runs the command on the example application.
package examples_test

import (
	"bytes"
	"errors"
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"testing"

	// The tests build the command that these make up. Without the imports
	// "go test" would take a result from its cache after a change of them.
	_ "github.com/cookielint/cookielint/analyzers"
	_ "github.com/cookielint/cookielint/internal/cli"
)

var update = flag.Bool("update", false, "write the golden files")

func TestShop(t *testing.T) {
	tool := build(t)
	app := filepath.Join(t.TempDir(), "shop")
	if err := os.CopyFS(app, os.DirFS("shop")); err != nil {
		t.Fatal(err)
	}
	if out, status := run(t, app, "go", "build", "-o", os.DevNull, "./..."); status != 0 {
		t.Fatalf("shop does not compile; if modules are missing, run `go run ./internal/testmods` at the root of the repository\n%s", out)
	}

	out, status := run(t, app, tool, "./...")
	if status != 1 {
		t.Errorf("the exit status is %d, want 1", status)
	}
	golden(t, "shop.golden", out)

	if again, _ := run(t, app, tool, "./..."); again != out {
		t.Errorf("a second run prints\n%s\nthe first printed\n%s", again, out)
	}

	diff, status := run(t, app, tool, "-diff", "./...")
	if status != 1 {
		t.Errorf("with -diff the exit status is %d, want 1", status)
	}
	golden(t, "shop-diff.golden", diff)

	remaining, status := run(t, app, tool, "-fix", "./...")
	if status != 1 {
		t.Errorf("with -fix the exit status is %d, want 1", status)
	}
	golden(t, "shop-fixed.golden", remaining)

	if out, status := run(t, app, "go", "vet", "./..."); status != 0 {
		t.Errorf("shop does not compile once it is fixed:\n%s", out)
	}
	if out, status := run(t, app, tool, "-diff", "./..."); status != 0 || out != "" {
		t.Errorf("once everything is fixed, -diff ends with status %d and prints\n%s", status, out)
	}
	if out, _ := run(t, app, tool, "./..."); out != remaining {
		t.Errorf("once everything is fixed, the findings are\n%s\nwant\n%s", out, remaining)
	}
}

func TestGoVetFindsTheSameInShop(t *testing.T) {
	tool := build(t)
	alone, _ := run(t, "shop", tool, "-json", "./...")
	vet, status := run(t, "shop", "go", "vet", "-vettool="+tool, "-json", "./...")
	if status != 0 {
		t.Fatalf("go vet -json ends with status %d:\n%s", status, vet)
	}
	vet = regexp.MustCompile(`(?m)^#.*\n`).ReplaceAllString(vet, "")
	if alone == "" || alone != vet {
		t.Errorf("go vet prints\n%s\nthe command alone prints\n%s", vet, alone)
	}
}

func TestALargerGroupFindsWhatASmallerOneDoes(t *testing.T) {
	tool := build(t)
	out, _ := run(t, "shop", tool, "./...")
	small := strings.Split(strings.TrimSpace(out), "\n")
	for _, group := range []string{"strict", "all"} {
		out, _ := run(t, "shop", tool, "-rules="+group, "./...")
		large := strings.Split(strings.TrimSpace(out), "\n")
		if len(large) <= len(small) {
			t.Errorf("%s has %d lines, and the default group %d", group, len(large), len(small))
		}
		for _, line := range small {
			if !slices.Contains(large, line) {
				t.Errorf("%s lacks what the default group finds:\n%s", group, line)
			}
		}
	}
}

// build builds the command and returns its path.
func build(t *testing.T) string {
	t.Helper()
	tool := filepath.Join(t.TempDir(), "cookielint")
	if runtime.GOOS == "windows" {
		tool += ".exe"
	}
	if out, status := run(t, "..", "go", "build", "-buildvcs=false", "-o", tool, "./cmd/cookielint"); status != 0 {
		t.Fatalf("the command cannot be built:\n%s", out)
	}
	return tool
}

// run runs a command in a directory, without the network, and returns its
// output and its exit status. What it says on standard error is logged.
func run(t *testing.T, dir, name string, args ...string) (string, int) {
	t.Helper()
	var stdout, stderr bytes.Buffer
	cmd := exec.Command(name, args...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "GOPROXY=off", "GOWORK=off", "GOFLAGS=")
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	err := cmd.Run()
	if stderr.Len() > 0 {
		t.Logf("%s %s: %s", filepath.Base(name), strings.Join(args, " "), &stderr)
	}
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	return filepath.ToSlash(stdout.String()), cmd.ProcessState.ExitCode()
}

// golden compares output with a file.
func golden(t *testing.T, file, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("the output is\n%s\n%s has\n%s\nif it should be, run go test ./examples -update", got, file, want)
	}
}
