package main

// This file reads what go vet -json and cookielint -json print.

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"maps"
)

// A tree has the findings of packages: by package, then by rule.
type tree map[string]map[string]json.RawMessage

// decode reads trees, of which go vet prints one for each package.
func decode(data []byte) (tree, error) {
	all := tree{}
	for dec := json.NewDecoder(bytes.NewReader(data)); ; {
		var t tree
		if err := dec.Decode(&t); errors.Is(err, io.EOF) {
			return all, nil
		} else if err != nil {
			return nil, err
		}
		all = union(all, t)
	}
}

func union(a, b tree) tree {
	out := maps.Clone(a)
	maps.Copy(out, b)
	return out
}

// A diagnostic is one finding in a tree.
type diagnostic struct {
	Posn, End, Message string
	Fixes              []struct{ Edits []edit } `json:"suggested_fixes"`
}

// An edit replaces what is between two offsets of a file.
type edit struct {
	Filename   string
	Start, End int
}

// diagnostics returns what a rule found in a package; nil if it failed there, of
// which there is an error in the output as well.
func diagnostics(raw json.RawMessage) (list []diagnostic) {
	if json.Unmarshal(raw, &list) != nil {
		return nil
	}
	return list
}

// count returns the number of findings.
func (t tree) count() (n int) {
	for _, rules := range t {
		for _, raw := range rules {
			n += len(diagnostics(raw))
		}
	}
	return n
}
