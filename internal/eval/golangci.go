package main

// This file compares golangci-lint, with cookielint in it, with the command.

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
)

// lintConfig has golangci-lint print all that cookielint finds, also in generated
// files: by default it keeps one finding of a line, three of a text and fifty in all.
const lintConfig = `{
	"version": "2",
	"linters": {
		"default": "none",
		"enable": ["cookielint"],
		"settings": {"custom": {"cookielint": {"type": "module", "settings": {"group": "all"}}}},
		"exclusions": {"generated": "disable"}
	},
	"issues": {"max-issues-per-linter": 0, "max-same-issues": 0, "uniq-by-line": false}
}`

// A lintReport is what golangci-lint prints.
type lintReport struct{ Issues []lintIssue }

type lintIssue struct {
	FromLinter, Text string
	Pos              struct {
		Filename     string
		Line, Column int
	}
}

// lint runs golangci-lint and compares what it finds with what the command found.
func (t *trial) lint(golangci string, found tree) {
	issues, whole, err := lintIssues(t.dir, golangci)
	if err != nil {
		t.trouble("golangci-lint: %v", err)
		return
	}
	own := map[string]bool{}
	for _, f := range findings(found) {
		own[issue(f.path, f.line, f.col, f.rule+": "+f.message)] = true
	}
	for _, text := range slices.Sorted(maps.Keys(own)) {
		switch {
		case issues[text]:
			t.linted++
		case !whole: // it leaves out what does not compile, and what imports that
			t.unlinted++
		default:
			t.trouble("golangci-lint does not find %s", text)
		}
	}
	for _, text := range slices.Sorted(maps.Keys(issues)) {
		if !own[text] {
			t.trouble("only golangci-lint finds %s", text)
		}
	}
}

// issue is a finding as both print it.
func issue(path string, line, col int, text string) string {
	return fmt.Sprintf("%s:%d:%d: %s", path, line, col, text)
}

// lintIssues returns what cookielint finds inside golangci-lint, and whether all
// packages were analysed.
func lintIssues(dir, golangci string) (issues map[string]bool, whole bool, err error) {
	temp, err := os.MkdirTemp("", "cookielint-eval-")
	if err != nil {
		return nil, false, err
	}
	defer os.RemoveAll(temp)
	config := filepath.Join(temp, "golangci.json")
	if err := os.WriteFile(config, []byte(lintConfig), 0o666); err != nil {
		return nil, false, err
	}
	cmd := command(dir, golangci, "run", "--config", config, "--path-mode", "abs", "--output.json.path", "stdout",
		"--show-stats=false", "--timeout", patience.String(), "./...")
	cmd.Env = append(cmd.Env, "GOLANGCI_LINT_CACHE="+temp)
	r := execute(cmd)
	if bytes.Contains(r.stderr, []byte("typechecking error")) { // of what it takes for a wrong import path
		return nil, false, nil
	}
	var report lintReport
	if err := json.Unmarshal(r.stdout, &report); err != nil || r.crash() != "" {
		return nil, false, fmt.Errorf("%s", cmp.Or(r.crash(), r.reason()))
	}
	issues, whole = map[string]bool{}, true
	for _, i := range report.Issues {
		if i.FromLinter != "cookielint" { // typecheck, which cannot be switched off
			whole = false
			continue
		}
		issues[issue(i.Pos.Filename, i.Pos.Line, i.Pos.Column, i.Text)] = true
	}
	return issues, whole, nil
}
