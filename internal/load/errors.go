package load

// This file words what could not be loaded: one sentence each, the root cause
// rather than its consequences.

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/tools/go/packages"
)

// An Error is a package or pattern that could not be loaded, or an error that a
// compiler would report.
type Error struct {
	Pos string // "file:line:column", the file relative to Config.Dir if below it; or ""
	Msg string // one line
}

// Error returns position and message on one line.
func (e *Error) Error() string {
	if e.Pos == "" {
		return e.Msg
	}
	return e.Pos + ": " + e.Msg
}

// explainNothing returns why the go command lists no package at all. go/packages
// is silent about some failures, such as a go.mod file with errors; the go
// command itself is not.
func explainNothing(ctx context.Context, cfg Config, dir string) error {
	args := append([]string{"list"}, cfg.BuildFlags...)
	cmd := exec.CommandContext(ctx, "go", append(append(args, "--"), cfg.Patterns...)...)
	cmd.Dir, cmd.Env = dir, cfg.Env
	var stderr strings.Builder
	cmd.Stderr = &stderr
	if err := cmd.Run(); err != nil {
		return commandError(errors.New(cmp.Or(stderr.String(), err.Error())), dir)
	}
	return nil
}

// commandError words the failure of the go command as a whole.
func commandError(err error, dir string) error {
	msg := oneLine(err.Error())
	switch {
	case strings.Contains(msg, exec.ErrNotFound.Error()):
		return errors.New("the go command was not found: install Go, or add its bin directory to PATH")
	case missingModule(msg):
		return errors.New(noModule(dir))
	}
	if _, stderr, ok := strings.Cut(msg, ": stderr: "); ok {
		msg = stderr
	}
	return fmt.Errorf("the go command cannot list the packages: %s", strings.TrimPrefix(msg, "go: "))
}

func missingModule(msg string) bool {
	return strings.Contains(msg, "go.mod file not found") ||
		strings.Contains(msg, "does not contain main module") ||
		strings.Contains(msg, "cannot find main module")
}

func noModule(dir string) string {
	return fmt.Sprintf("no go.mod file in %s or above: run inside a Go module, or create one with go mod init", dir)
}

// collectErrors returns the errors of all loaded packages, dependencies first,
// each position once, then the patterns that match nothing.
func collectErrors(dir string, patterns []string, matched []*packages.Package, sel *selection) []*Error {
	var list []*Error
	at := map[string]int{}
	add := func(e *Error) {
		key := e.Pos
		if key == "" {
			key = e.Msg
		}
		if i, ok := at[key]; ok {
			list[i] = e // a missing import is better told by the importer
			return
		}
		at[key] = len(list)
		list = append(list, e)
	}
	nothing := unmatched(dir, patterns, matched)
	for _, pkg := range sel.all {
		for _, e := range pkg.Errors {
			if slices.Contains(nothing, pkg.ID) && !missingModule(e.Msg) {
				continue // the go command makes a package of some patterns
			}
			if compiled := strings.HasPrefix(e.Msg, "# "); compiled && hasOwnErrors(pkg) {
				continue // the type checker has said the same, one by one
			}
			add(packageError(dir, pkg, e))
		}
	}
	if _, ok := at[noModule(dir)]; ok {
		return list // which is why they do
	}
	for _, pattern := range nothing {
		add(&Error{Msg: fmt.Sprintf("pattern %s matches no packages: %s", pattern, advice(dir))})
	}
	return list
}

// advice is what to do about a pattern that matches nothing.
func advice(dir string) string {
	exists := func(name string) bool {
		_, err := os.Stat(name)
		return err == nil
	}
	for !exists(filepath.Join(dir, "go.mod")) {
		if exists(filepath.Join(dir, "go.work")) {
			return "no module of the workspace is here; the pattern work stands for all of them"
		}
		up := filepath.Dir(dir)
		if up == dir {
			break
		}
		dir = up
	}
	return "check the path, or the build tags of the files there"
}

func hasOwnErrors(pkg *packages.Package) bool {
	for _, e := range pkg.Errors {
		if e.Kind == packages.ParseError || e.Kind == packages.TypeError {
			return true
		}
	}
	return false
}

func packageError(dir string, pkg *packages.Package, e packages.Error) *Error {
	msg := oneLine(e.Msg)
	if e.Pos != "" && e.Pos != "-" {
		return &Error{Pos: relative(dir, e.Pos), Msg: msg}
	}
	if missingModule(msg) {
		return &Error{Msg: noModule(dir)}
	}
	msg = strings.ReplaceAll(strings.TrimPrefix(msg, "stat "), dir+string(filepath.Separator), "./")
	return &Error{Msg: fmt.Sprintf("cannot load %s: %s", pkg.ID, msg)}
}

// relative returns pos, which starts with a file name, relative to dir if it is
// below it.
func relative(dir, pos string) string {
	if rel, ok := strings.CutPrefix(pos, dir+string(filepath.Separator)); ok {
		return rel
	}
	return pos
}

// oneLine joins the lines of a message of the go command.
func oneLine(msg string) string {
	return strings.Join(strings.Fields(msg), " ")
}
