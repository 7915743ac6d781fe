package main

// This file runs cookielint and reads what it prints.

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

// A finding is one diagnostic of cookielint.
type finding struct {
	rule      string
	path      string
	line, col int
	message   string
	fix       bool
}

// at words the place of a finding, relative to dir.
func (f finding) at(dir string) string {
	rel, err := filepath.Rel(dir, f.path)
	if err != nil {
		rel = f.path
	}
	return fmt.Sprintf("%s:%d:%d", rel, f.line, f.col)
}

// cookielint runs the command on all packages of a module and returns what it
// finds, sorted. The error tells of packages that did not load; the findings in
// the others are complete.
func cookielint(tool, dir string, args ...string) ([]finding, error) {
	cmd := exec.Command(tool, append(append([]string{"-json"}, args...), "./...")...)
	cmd.Dir, cmd.Env = dir, environ(dir)
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	err := cmd.Run()
	findings, perr := parse(stdout.Bytes())
	switch status := cmd.ProcessState.ExitCode(); {
	case perr != nil:
		return nil, fmt.Errorf("%v: %s", cmp.Or(err, perr), firstLine(stderr.String()))
	case status == 2:
		err = fmt.Errorf("%d errors: %s", strings.Count(stderr.String(), "\n"), firstLine(stderr.String()))
	case status == 0 || status == 1:
		err = nil
	}
	return findings, err
}

// environ is the environment of the go command in dir. Old checkouts lack lines
// in go.sum that newer go commands ask for, which -mod=mod adds; workspaces and
// vendored modules refuse that flag.
func environ(dir string) []string {
	env := os.Environ()
	for d := dir; d != filepath.Dir(d); d = filepath.Dir(d) {
		for _, name := range []string{"go.work", "vendor"} {
			if _, err := os.Stat(filepath.Join(d, name)); err == nil {
				return env
			}
		}
	}
	return append(env, "GOFLAGS=-mod=mod")
}

// parse reads the tree of go vet -json: package, rule, list of diagnostics.
func parse(data []byte) ([]finding, error) {
	var tree map[string]map[string]json.RawMessage
	if err := json.Unmarshal(data, &tree); err != nil {
		return nil, err
	}
	var findings []finding
	for _, rules := range tree {
		for rule, raw := range rules {
			var list []struct {
				Posn, Message  string
				SuggestedFixes []any `json:"suggested_fixes"`
			}
			if json.Unmarshal(raw, &list) != nil {
				continue // an error, which stderr has as well
			}
			for _, d := range list {
				f := finding{rule: rule, message: d.Message, fix: len(d.SuggestedFixes) > 0}
				f.path, f.line, f.col = position(d.Posn)
				findings = append(findings, f)
			}
		}
	}
	slices.SortFunc(findings, func(a, b finding) int {
		return cmp.Or(cmp.Compare(a.path, b.path), cmp.Compare(a.line, b.line), cmp.Compare(a.col, b.col), cmp.Compare(a.rule, b.rule))
	})
	return findings, nil
}

// position splits "file:line:column".
func position(posn string) (path string, line, col int) {
	parts := strings.Split(posn, ":")
	if len(parts) < 3 {
		return posn, 0, 0
	}
	n := len(parts)
	line, _ = strconv.Atoi(parts[n-2])
	col, _ = strconv.Atoi(parts[n-1])
	return strings.Join(parts[:n-2], ":"), line, col
}

func firstLine(s string) string {
	line, _, _ := strings.Cut(strings.TrimSpace(s), "\n")
	return line
}
