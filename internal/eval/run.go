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

	row *row // that it is about, if match finds one
}

// at words the place of a finding, relative to dir.
func (f finding) at(dir string) string {
	rel, _ := filepath.Rel(dir, f.path)
	return fmt.Sprintf("%s:%d:%d", rel, f.line, f.col)
}

// cookielint runs the command on all packages of a module and returns what it
// finds, sorted. The error tells of packages that did not load; the findings in
// the others are complete.
func cookielint(tool, dir string, args ...string) ([]finding, error) {
	cmd := command(dir, tool, append(append([]string{"-json"}, args...), "./...")...)
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	err := cmd.Run()
	findings, perr := parse(stdout.Bytes())
	switch status := cmd.ProcessState.ExitCode(); {
	case perr != nil:
		return nil, fmt.Errorf("%v: %s", cmp.Or(err, perr), firstLine(stderr.String()))
	case status == 0 || status == 1:
		return findings, nil
	}
	return findings, fmt.Errorf("%v: %s", err, firstLine(stderr.String()))
}

// command prepares a command in dir. Old checkouts lack lines in go.sum that newer
// go commands ask for, which -mod=mod adds; workspaces and vendored modules refuse
// that flag.
func command(dir, name string, args ...string) *exec.Cmd {
	cmd := exec.Command(name, args...)
	cmd.Dir, cmd.Env = dir, os.Environ()
	for d := dir; d != filepath.Dir(d); d = filepath.Dir(d) {
		if exists(filepath.Join(d, "go.work")) || exists(filepath.Join(d, "vendor")) {
			return cmd
		}
	}
	cmd.Env = append(cmd.Env, "GOFLAGS=-mod=mod")
	return cmd
}

// parse reads the tree of go vet -json: package, rule, list of diagnostics.
func parse(data []byte) (findings []finding, err error) {
	var tree map[string]map[string]json.RawMessage
	if err := json.Unmarshal(data, &tree); err != nil {
		return nil, err
	}
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
				f := finding{rule: rule, path: d.Posn, message: d.Message, fix: len(d.SuggestedFixes) > 0}
				for _, n := range []*int{&f.col, &f.line} { // of "path:line:col"
					if i := strings.LastIndexByte(f.path, ':'); i >= 0 {
						*n, _ = strconv.Atoi(f.path[i+1:])
						f.path = f.path[:i]
					}
				}
				findings = append(findings, f)
			}
		}
	}
	slices.SortFunc(findings, func(a, b finding) int {
		return cmp.Or(cmp.Compare(a.path, b.path), cmp.Compare(a.line, b.line), cmp.Compare(a.col, b.col), cmp.Compare(a.rule, b.rule))
	})
	return findings, nil
}

func firstLine(s string) string {
	line, _, _ := strings.Cut(strings.TrimSpace(s), "\n")
	return line
}
