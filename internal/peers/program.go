package main

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"
)

// This file says which programs are measured.

// A program is a public one at a certain commit.
type program struct {
	name   string // owner/name
	commit string
	dir    string // of the module, in the repository
}

//go:embed programs.tsv
var programsTSV string

// pinned are the programs that programs.tsv names.
func pinned() []program {
	var out []program
	for line := range strings.Lines(programsTSV) {
		if fields := strings.Split(strings.TrimSpace(line), "\t"); len(fields) == 3 && !strings.HasPrefix(line, "#") {
			out = append(out, program{fields[0], fields[1], fields[2]})
		}
	}
	return out
}

// choose picks programs by their names; no name picks all.
func choose(all []program, names []string) ([]program, error) {
	if len(names) == 0 {
		return all, nil
	}
	var out []program
	for _, name := range names {
		i := slices.IndexFunc(all, func(p program) bool { return p.name == name })
		if i < 0 {
			return nil, fmt.Errorf("programs.tsv has no program %s", name)
		}
		out = append(out, all[i])
	}
	return out, nil
}

func (p program) folder() string { return strings.Replace(p.name, "/", "+", 1) }
