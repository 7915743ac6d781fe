package main

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestAllFixesOfARunWorkTogether applies every fix that is offered on the
// fixtures at once: the result compiles, is formatted, and nothing is left that
// has a fix.
func TestAllFixesOfARunWorkTogether(t *testing.T) {
	bin := build(t)
	dir := filepath.Join(t.TempDir(), "tier1")
	if err := os.CopyFS(dir, os.DirFS(filepath.Join("..", "..", "testdata", "src", "tier1"))); err != nil {
		t.Fatal(err)
	}
	args := append([]string{"-json"}, corpus...)
	if n := fixable(t, output(t, dir, nil, bin, args...)); n < 100 {
		t.Fatalf("only %d findings have a fix", n)
	}
	output(t, dir, nil, bin, append([]string{"-fix"}, corpus...)...)
	if n := fixable(t, output(t, dir, nil, bin, args...)); n != 0 {
		t.Errorf("%d findings are left that have a fix", n)
	}
	output(t, dir, nil, "go", append([]string{"build"}, corpus...)...)
	if out, err := exec.Command("gofmt", "-l", dir).Output(); err != nil || strings.TrimSpace(string(out)) != "" {
		t.Errorf("not formatted: %s (%v)", out, err)
	}
}

// fixable counts the findings of a JSON tree that have a fix.
func fixable(t *testing.T, tree []byte) int {
	t.Helper()
	var findings map[string]map[string][]struct {
		Fixes []any `json:"suggested_fixes"`
	}
	if err := json.Unmarshal(tree, &findings); err != nil {
		t.Fatal(err)
	}
	n := 0
	for _, rules := range findings {
		for _, list := range rules {
			for _, f := range list {
				n += min(len(f.Fixes), 1)
			}
		}
	}
	return n
}
