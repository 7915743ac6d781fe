package main

import (
	"context"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// This file compares what cookielint finds with what gosec's rule about cookies finds.

// Findings are lines of a program, counted.
type findings struct {
	gosec      int // lines at which gosec G124 reports a cookie
	attributes int // those at which cookielint reports Secure, HttpOnly or SameSite
	both       int
	all        int // those at which cookielint reports anything
}

// attributeRules are the rules of cookielint that are about what G124 is about.
var attributeRules = map[string]bool{"cookiesecure": true, "cookiehttponly": true, "cookiesamesite": true}

// compare runs both once more, to read what they say.
func (m *machine) compare(ctx context.Context, dir string, caches map[string]string) (findings, error) {
	theirs, err := m.gosecLines(ctx, dir, caches["gosec, G124 only"])
	if err != nil {
		return findings{}, err
	}
	attributes, all, err := m.ownLines(ctx, dir, caches[first])
	if err != nil {
		return findings{}, err
	}
	f := findings{gosec: len(theirs), attributes: len(attributes), all: len(all)}
	for line := range theirs {
		if attributes[line] {
			f.both++
		}
	}
	return f, nil
}

func (m *machine) gosecLines(ctx context.Context, dir, cache string) (map[string]bool, error) {
	out, err := m.read(ctx, dir, cache, filepath.Join(m.work, "bin", "gosec"), "-quiet", "-no-fail", "-include=G124", "-fmt=json", "./...")
	if err != nil {
		return nil, err
	}
	var doc struct{ Issues []struct{ File, Line string } }
	if len(out) > 0 { // it writes nothing where it finds nothing
		if err := json.Unmarshal(out, &doc); err != nil {
			return nil, err
		}
	}
	lines := map[string]bool{}
	for _, issue := range doc.Issues {
		line, _, _ := strings.Cut(issue.Line, "-") // a range of lines
		lines[issue.File+":"+line] = true
	}
	return lines, nil
}

func (m *machine) ownLines(ctx context.Context, dir, cache string) (attributes, all map[string]bool, err error) {
	out, err := m.read(ctx, dir, cache, filepath.Join(m.work, "bin", "cookielint"), "-json", "./...")
	if err != nil {
		return nil, nil, err
	}
	var tree map[string]map[string][]struct{ Posn string }
	if err := json.Unmarshal(out, &tree); err != nil {
		return nil, nil, err
	}
	attributes, all = map[string]bool{}, map[string]bool{}
	for _, rules := range tree {
		for rule, found := range rules {
			for _, f := range found {
				line := f.Posn[:strings.LastIndexByte(f.Posn, ':')]
				all[line] = true
				if attributeRules[rule] {
					attributes[line] = true
				}
			}
		}
	}
	return attributes, all, nil
}

// read returns what a command prints, whether it finds something or not.
func (m *machine) read(ctx context.Context, dir, cache string, args ...string) ([]byte, error) {
	cmd := exec.CommandContext(ctx, args[0], args[1:]...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "CGO_ENABLED=0", "GOFLAGS=-mod=mod", "GOCACHE="+cache)
	out, err := cmd.Output()
	if _, found := err.(*exec.ExitError); found {
		err = nil
	}
	return out, err
}
