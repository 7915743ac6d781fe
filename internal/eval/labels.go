package main

// This file reads the labels and finds the module of each.

import (
	"bufio"
	"cmp"
	"fmt"
	"go/ast"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

// A row is the verdict on one site.
type row struct {
	repo, file string // file is relative to the repository
	line       int
	construct  string
	verdicts   []string

	path string // absolute

	// What places.read finds there.
	nodes    []ast.Node    // literals and calls that start on the line
	function *ast.FuncDecl // that they are in
	method   bool          // it hands a cookie to a method SetCookie with one argument, as echo has it
}

// readLabels reads a table of tab-separated columns, named in its first line.
func readLabels(name string) ([]*row, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var rows []*row
	column := map[string]int{}
	for sc := bufio.NewScanner(f); sc.Scan(); {
		cells := strings.Split(sc.Text(), "\t")
		if len(column) == 0 {
			for i, c := range cells {
				column[c] = i
			}
			continue
		}
		cell := func(name string) string {
			if i, ok := column[name]; ok && i < len(cells) {
				return cells[i]
			}
			return ""
		}
		line, err := strconv.Atoi(cell("line"))
		if err != nil || cell("repo") == "" || cell("file") == "" {
			return nil, fmt.Errorf("%s: no repo, file and line in %q", name, sc.Text())
		}
		rows = append(rows, &row{
			repo: cell("repo"), file: cell("file"), line: line, construct: cell("construct"),
			verdicts: strings.Split(cell("verdict"), ","),
		})
	}
	if len(rows) == 0 {
		return nil, fmt.Errorf("%s: no rows", name)
	}
	return rows, nil
}

// says reports whether one of the verdicts begins with prefix.
func (r *row) says(prefix string) bool {
	return slices.ContainsFunc(r.verdicts, func(v string) bool { return strings.HasPrefix(v, prefix) })
}

// A module is a folder with a go.mod file, and the rows below it.
type module struct {
	name string // relative to the folder of checkouts
	dir  string
	rows []*row
}

// locate returns the modules that have rows, sorted, and how many rows have
// none: there is no such file, or no go.mod above it. The go.mod that counts is
// the nearest one, which is what the module column says too.
func locate(rows []*row, root string) (modules []*module, skipped int) {
	byDir := map[string]*module{}
	for _, r := range rows {
		repo := filepath.Join(root, strings.ReplaceAll(r.repo, "/", "+"))
		r.path = filepath.Join(repo, filepath.FromSlash(r.file))
		dir := moduleDir(repo, filepath.Dir(r.path))
		if _, err := os.Stat(r.path); err != nil || dir == "" {
			skipped++
			continue
		}
		m := byDir[dir]
		if m == nil {
			name, _ := filepath.Rel(root, dir)
			m = &module{name: name, dir: dir}
			byDir[dir] = m
			modules = append(modules, m)
		}
		m.rows = append(m.rows, r)
	}
	slices.SortFunc(modules, func(a, b *module) int { return cmp.Compare(a.name, b.name) })
	return modules, skipped
}

// moduleDir returns the nearest folder with a go.mod file from dir up to repo.
func moduleDir(repo, dir string) string {
	for len(dir) >= len(repo) {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return dir
		}
		dir = filepath.Dir(dir)
	}
	return ""
}
