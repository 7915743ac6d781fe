package main

// This file finds what fixes have changed, and whether they had reason to.

import (
	"bytes"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/aymanbagabas/go-udiff"
)

// lines are the numbers of lines, from 1, in a file that fixes may change.
type lines map[string]map[int]bool

// allow notes the lines from first to last.
func (l lines) allow(path string, first, last int) {
	if l[path] == nil {
		l[path] = map[int]bool{}
	}
	for n := first; n <= last; n++ {
		l[path][n] = true
	}
}

// fixable returns the lines of findings that have a fix, and those that their edits
// are in: an import may be far from where it is needed.
func fixable(findings []finding) (lines, error) {
	l := lines{}
	for _, f := range findings {
		if len(f.edits) == 0 {
			continue
		}
		l.allow(f.path, f.line, max(f.line, f.last))
		for _, e := range f.edits {
			src, err := os.ReadFile(e.Filename)
			if err != nil {
				return nil, err
			}
			if e.Start < 0 || e.Start > e.End || e.End > len(src) {
				return nil, fmt.Errorf("%s: an edit from %d to %d is outside of the file", e.Filename, e.Start, e.End)
			}
			l.allow(e.Filename, lineAt(string(src), e.Start), lineAt(string(src), e.End))
		}
	}
	return l, nil
}

// lineAt returns the number of the line that an offset is in.
func lineAt(src string, offset int) int { return 1 + strings.Count(src[:offset], "\n") }

// strays returns the changes between two folders with Go files that touch other
// lines than those that may change, each as path and line in the first folder.
func strays(before, after string, may lines) (list []string, err error) {
	err = filepath.WalkDir(before, func(path string, d fs.DirEntry, err error) error {
		if err != nil || !d.Type().IsRegular() || filepath.Ext(path) != ".go" {
			return err
		}
		old, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		now, err := os.ReadFile(after + strings.TrimPrefix(path, before))
		if err != nil {
			return err
		}
		if bytes.Equal(old, now) {
			return nil
		}
		for _, line := range changed(string(old), string(now)) {
			// What is new stands between two lines, of which one may change.
			if !slices.ContainsFunc(line, func(n int) bool { return may[path][n] }) {
				list = append(list, fmt.Sprintf("%s:%d", path, line[len(line)-1]))
			}
		}
		return nil
	})
	return list, err
}

// changed returns the lines of old that are others now: each that was replaced, and
// the two that something new was put between.
func changed(old, now string) (list [][]int) {
	for _, e := range udiff.Lines(old, now) {
		first := lineAt(old, e.Start)
		if e.Start == e.End {
			list = append(list, []int{first - 1, first})
		}
		for n := first; n < lineAt(old, e.End); n++ {
			list = append(list, []int{n})
		}
	}
	return list
}
