package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

const root = "../.."

// everything has golangci-lint print all that cookielint finds: by default it
// keeps one finding of a line, three of a text and fifty in all.
const everything = `version: "2"
linters:
  default: none
  enable: [cookielint]
  settings:
    custom:
      cookielint: {type: module}
issues:
  max-issues-per-linter: 0
  max-same-issues: 0
  uniq-by-line: false
`

// modules are the fixtures that are analysed with the default settings. Golangci-lint
// leaves out packages that do not compile, and what imports them.
var modules = []string{"tier1", "tier2", "tier3", "fast", "stores", "auth", "api", "caches", "ids", "beego1", "gorilla122", "gorilla130", "securecookie111", "fastold", "truth", "taught", "vendored", "workspace"}

// TestFindsWhatGoVetFinds runs golangci-lint and go vet over the fixtures: places
// and texts of the findings are equal.
func TestFindsWhatGoVetFinds(t *testing.T) {
	golangci, cookielint := build(t, "."), build(t, root+"/cmd/cookielint")
	cache := t.TempDir()
	for _, module := range modules {
		t.Run(module, func(t *testing.T) {
			dir := filepath.Join(root, "testdata", "src", module)
			vet := vetFindings(t, dir, cookielint)
			own := lintFindings(t, dir, golangci, cache)
			if len(vet) == 0 {
				t.Fatal("go vet finds nothing")
			}
			for _, f := range slices.Sorted(maps.Keys(vet)) {
				if !own[f] {
					t.Errorf("golangci-lint does not find %s", f)
				}
			}
			for _, f := range slices.Sorted(maps.Keys(own)) {
				if !vet[f] {
					t.Errorf("only golangci-lint finds %s", f)
				}
			}
		})
	}
}

// TestFix has golangci-lint apply fixes: the program compiles afterwards and has
// fewer findings.
func TestFix(t *testing.T) {
	golangci := build(t, ".")
	dir := t.TempDir()
	if err := os.CopyFS(dir, os.DirFS(filepath.Join(root, "examples", "shop"))); err != nil {
		t.Fatal(err)
	}
	cache := t.TempDir()
	before := lintFindings(t, dir, golangci, cache)
	lintFindings(t, dir, golangci, cache, "--fix")
	command(t, dir, nil, "go", "build", "-o", os.DevNull, ".")
	after := lintFindings(t, dir, golangci, cache)
	if len(before) == 0 || len(after) >= len(before) {
		t.Errorf("%d findings before and %d after --fix", len(before), len(after))
	}
	for f := range after {
		if strings.Contains(f, "without HttpOnly") || strings.Contains(f, "without Secure") {
			t.Errorf("%s is left", f)
		}
	}
}

// TestWrongSettings has golangci-lint say what is wrong with the settings.
func TestWrongSettings(t *testing.T) {
	golangci := build(t, ".")
	config := filepath.Join(t.TempDir(), ".golangci.yml")
	text := strings.Replace(everything, "{type: module}", "{type: module, settings: {tets: true}}", 1)
	if err := os.WriteFile(config, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(golangci, "run", "--config", config, "./...")
	cmd.Dir = filepath.Join(root, "examples", "shop")
	cmd.Env = append(cmd.Environ(), "GOLANGCI_LINT_CACHE="+t.TempDir())
	out, err := cmd.CombinedOutput()
	if err == nil || !bytes.Contains(out, []byte("tets")) {
		t.Errorf("%v:\n%s", err, out)
	}
}

func build(t *testing.T, dir string) string {
	t.Helper()
	bin := filepath.Join(t.TempDir(), "bin")
	command(t, dir, nil, "go", "build", "-o", bin, ".")
	return bin
}

// command runs a command that may exit with 1, for findings, and returns its
// output. It uses the modules that are there, or a vendor folder, or a workspace.
func command(t *testing.T, dir string, env []string, name string, args ...string) []byte {
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
	if exit := (*exec.ExitError)(nil); err != nil && (!errors.As(err, &exit) || exit.ExitCode() != 1 || name == "go" && args[0] == "build") {
		t.Fatalf("%s %v in %s: %v\n%s", name, args, dir, err, &stderr)
	}
	return stdout.Bytes()
}

// finding is a finding as both print it, with its file from the module's root on.
func finding(dir, file string, line, column int, rule, message string) string {
	if rel, err := filepath.Rel(dir, file); err == nil && filepath.IsAbs(file) {
		file = rel
	}
	return fmt.Sprintf("%s:%d:%d: %s: %s", file, line, column, rule, message)
}

// lintFindings are those of golangci-lint.
func lintFindings(t *testing.T, dir, golangci, cache string, flags ...string) map[string]bool {
	t.Helper()
	config := filepath.Join(t.TempDir(), ".golangci.yml")
	if err := os.WriteFile(config, []byte(everything), 0o666); err != nil {
		t.Fatal(err)
	}
	args := []string{"run", "--config", config, "--path-mode", "abs", "--output.json.path", "stdout", "--show-stats=false", "--allow-parallel-runners"}
	out := command(t, dir, []string{"GOLANGCI_LINT_CACHE=" + cache}, golangci, append(append(args, flags...), "./...")...)
	var report struct {
		Issues []struct {
			FromLinter, Text string
			Pos              struct {
				Filename     string
				Line, Column int
			}
		}
	}
	if err := json.Unmarshal(out, &report); err != nil {
		t.Fatalf("%v in %s", err, out)
	}
	abs := absolute(t, dir)
	found := map[string]bool{}
	for _, i := range report.Issues {
		if i.FromLinter != "cookielint" {
			t.Errorf("%s reports %s", i.FromLinter, i.Text)
			continue
		}
		rule, message, _ := strings.Cut(i.Text, ": ")
		found[finding(abs, i.Pos.Filename, i.Pos.Line, i.Pos.Column, rule, message)] = true
	}
	return found
}

// vetFindings are those of go vet, which prints a tree for each package: findings
// by package and rule, or an error.
func vetFindings(t *testing.T, dir, cookielint string) map[string]bool {
	t.Helper()
	type diagnostic struct{ Posn, Message string }
	abs := absolute(t, dir)
	found := map[string]bool{}
	dec := json.NewDecoder(bytes.NewReader(command(t, dir, nil, "go", "vet", "-json", "-vettool="+cookielint, "./...")))
	for {
		var tree map[string]map[string]json.RawMessage
		if err := dec.Decode(&tree); errors.Is(err, io.EOF) {
			return found
		} else if err != nil {
			t.Fatal(err)
		}
		for _, rules := range tree {
			for rule, raw := range rules {
				var ds []diagnostic
				if err := json.Unmarshal(raw, &ds); err != nil {
					t.Fatalf("%s: %s", rule, raw)
				}
				for _, d := range ds {
					parts := strings.Split(d.Posn, ":")
					n := len(parts)
					var line, column int
					fmt.Sscan(parts[n-2], &line)
					fmt.Sscan(parts[n-1], &column)
					found[finding(abs, strings.Join(parts[:n-2], ":"), line, column, rule, d.Message)] = true
				}
			}
		}
	}
}

func absolute(t *testing.T, dir string) string {
	t.Helper()
	abs, err := filepath.Abs(dir)
	if err != nil {
		t.Fatal(err)
	}
	return abs
}
