package main

// This file runs cookielint and lists what it finds.

import (
	"cmp"
	"fmt"
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
	last      int // the line of its end
	message   string
	edits     []edit // of its fix; none: it has no fix

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
	r := execute(command(dir, tool, append(append([]string{"-json"}, args...), "./...")...))
	t, err := decode(r.stdout)
	switch {
	case err != nil || r.crash() != "":
		return nil, fmt.Errorf("%v: %s", cmp.Or(r.err, err), cmp.Or(r.crash(), r.reason()))
	case r.status == 2:
		return findings(t), fmt.Errorf("%v: %s", r.err, r.reason())
	}
	return findings(t), nil
}

// findings returns the findings of a tree, sorted.
func findings(t tree) (list []finding) {
	for _, rules := range t {
		for rule, raw := range rules {
			for _, d := range diagnostics(raw) {
				f := finding{rule: rule, message: d.Message}
				f.path, f.line, f.col = place(d.Posn)
				_, f.last, _ = place(d.End)
				for _, fix := range d.Fixes {
					f.edits = append(f.edits, fix.Edits...)
				}
				list = append(list, f)
			}
		}
	}
	slices.SortFunc(list, func(a, b finding) int {
		return cmp.Or(cmp.Compare(a.path, b.path), cmp.Compare(a.line, b.line), cmp.Compare(a.col, b.col), cmp.Compare(a.rule, b.rule))
	})
	return list
}

// place reads "path:line:col".
func place(posn string) (path string, line, col int) {
	path = posn
	for _, n := range []*int{&col, &line} {
		if i := strings.LastIndexByte(path, ':'); i >= 0 {
			*n, _ = strconv.Atoi(path[i+1:])
			path = path[:i]
		}
	}
	return path, line, col
}
