package main

// This file reads the labels and finds the module of each.

import (
	"cmp"
	"encoding/csv"
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
func readLabels(name string) (rows []*row, err error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	r := csv.NewReader(f)
	r.Comma, r.LazyQuotes = '\t', true
	table, err := r.ReadAll()
	if err != nil || len(table) < 2 {
		return nil, fmt.Errorf("%s: no rows: %v", name, err)
	}
	for _, cells := range table[1:] {
		cell := map[string]string{}
		for i, title := range table[0] {
			cell[title] = cells[i]
		}
		line, err := strconv.Atoi(cell["line"])
		if err != nil || cell["repo"] == "" || cell["file"] == "" {
			return nil, fmt.Errorf("%s: no repo, file and line in %q", name, cells)
		}
		rows = append(rows, &row{
			repo: cell["repo"], file: cell["file"], line: line, construct: cell["construct"],
			verdicts: strings.Split(cell["verdict"], ","),
		})
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
// none: there is no such file, or no go.mod above it. The nearest go.mod counts.
func locate(rows []*row, root string) (modules []*module, skipped int) {
	byDir := map[string]*module{}
	for _, r := range rows {
		repo := filepath.Join(root, strings.ReplaceAll(r.repo, "/", "+"))
		name := repo
		if real, err := filepath.EvalSymlinks(repo); err == nil {
			repo = real // as in what is found
		}
		r.path = filepath.Join(repo, filepath.FromSlash(r.file))
		dir := filepath.Dir(r.path)
		for len(dir) >= len(repo) && !exists(filepath.Join(dir, "go.mod")) {
			dir = filepath.Dir(dir)
		}
		if len(dir) < len(repo) || !exists(r.path) {
			skipped++
			continue
		}
		m := byDir[dir]
		if m == nil {
			name, _ := filepath.Rel(root, name+strings.TrimPrefix(dir, repo))
			m = &module{name: name, dir: dir}
			byDir[dir] = m
			modules = append(modules, m)
		}
		m.rows = append(m.rows, r)
	}
	slices.SortFunc(modules, func(a, b *module) int { return cmp.Compare(a.name, b.name) })
	return modules, skipped
}

func exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}
