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
// fixtures at once, and again where that made room for another: each time the
// result compiles, in the end it is formatted and nothing is left that has a fix.
func TestAllFixesOfARunWorkTogether(t *testing.T) {
	bin := build(t)
	for module, atLeast := range map[string]int{"tier1": 100, "tier2": 10, "stores": 10, "auth": 10, "fast": 10, "tier3": 20, "api": 2, "beego1": 2} {
		t.Run(module, func(t *testing.T) { fixAll(t, bin, module, atLeast) })
	}
}

func fixAll(t *testing.T, bin, module string, atLeast int) {
	dir := filepath.Join(t.TempDir(), module)
	if err := os.CopyFS(dir, os.DirFS(filepath.Join("..", "..", "testdata", "src", module))); err != nil {
		t.Fatal(err)
	}
	if n := fixable(t, output(t, dir, nil, bin, "-json", "./...")); n < atLeast {
		t.Fatalf("only %d findings have a fix", n)
	}
	for left, round := 1, 0; left != 0; round++ {
		if round == fixRounds {
			t.Fatalf("%d findings are left that have a fix", left)
		}
		output(t, dir, nil, bin, "-fix", "./...")
		output(t, dir, nil, "go", "build", "./...")
		left = fixable(t, output(t, dir, nil, bin, "-json", "./..."))
	}
	if out, err := exec.Command("gofmt", "-l", dir).Output(); err != nil || strings.TrimSpace(string(out)) != "" {
		t.Errorf("not formatted: %s (%v)", out, err)
	}
}

// fixRounds is how many attributes there are that rules add one after the other,
// where each is an argument behind that of the one before.
const fixRounds = 3

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
