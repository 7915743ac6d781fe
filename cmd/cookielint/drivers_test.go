package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"slices"
	"testing"
)

// TestDriversFindTheSame runs the command and go vet over all fixtures: the
// findings, their places, their texts and their fixes are equal.
func TestDriversFindTheSame(t *testing.T) {
	bin := build(t)
	for _, module := range []string{"tier1", "tier2", "tier3", "fast", "api", "caches", "ids", "beego1", "stores", "auth", "gorilla122", "gorilla130", "securecookie111", "fastold", "truth", "taught", "vendored", "workspace"} {
		t.Run(module, func(t *testing.T) {
			dir := filepath.Join("..", "..", "testdata", "src", module)
			own := run(t, dir, bin, "-json", "./...")
			vet := run(t, dir, "go", "vet", "-json", "-vettool="+bin, "./...")
			if len(own) == 0 {
				t.Fatal("the command finds nothing")
			}
			for _, pkg := range slices.Sorted(maps.Keys(merge(own, vet))) {
				if !reflect.DeepEqual(own[pkg], vet[pkg]) {
					t.Errorf("package %s\ncookielint finds %v\ngo vet finds     %v", pkg, own[pkg], vet[pkg])
				}
			}
		})
	}
}

// TestFindingsDoNotDependOnTheNumberOfCPUs runs the command twice on all
// processors and once on one: what it prints is the same to the byte.
func TestFindingsDoNotDependOnTheNumberOfCPUs(t *testing.T) {
	bin := build(t)
	dir := filepath.Join("..", "..", "testdata", "src", "tier1")
	first := output(t, dir, nil, bin, "-json", "./...")
	for _, env := range [][]string{nil, {"GOMAXPROCS=1"}} {
		if again := output(t, dir, env, bin, "-json", "./..."); !bytes.Equal(first, again) {
			t.Errorf("with %v the output differs", env)
		}
	}
}

// build makes the command once for a test.
func build(t *testing.T) string {
	t.Helper()
	bin := filepath.Join(t.TempDir(), "cookielint")
	if out, err := exec.Command("go", "build", "-o", bin, ".").CombinedOutput(); err != nil {
		t.Fatalf("the command does not build: %v\n%s", err, out)
	}
	return bin
}

// output is what a command prints on a module whose modules are downloaded, or
// in its vendor folder, or in its workspace.
func output(t *testing.T, dir string, env []string, name string, args ...string) []byte {
	t.Helper()
	work, err := filepath.Abs(filepath.Join(dir, "go.work"))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(work); err != nil {
		work = "off"
	}
	cmd := exec.Command(name, args...)
	cmd.Dir = dir
	cmd.Env = append(append(cmd.Environ(), "GOPROXY=off", "GOFLAGS=", "GOWORK="+work), env...)
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	err = cmd.Run()
	if exit := (*exec.ExitError)(nil); err != nil && (!errors.As(err, &exit) || exit.ExitCode() != 1) {
		t.Fatalf("%s %v: %v\n%s", name, args, err, &stderr)
	}
	return stdout.Bytes()
}

// run decodes a JSON tree of findings: by package, then by rule. go vet prints
// one tree for each package.
func run(t *testing.T, dir, name string, args ...string) map[string]any {
	t.Helper()
	all := map[string]any{}
	for dec := json.NewDecoder(bytes.NewReader(output(t, dir, nil, name, args...))); ; {
		var tree map[string]any
		if err := dec.Decode(&tree); errors.Is(err, io.EOF) {
			return all
		} else if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		maps.Copy(all, tree)
	}
}

func merge(ms ...map[string]any) map[string]any {
	out := map[string]any{}
	for _, m := range ms {
		maps.Copy(out, m)
	}
	return out
}
