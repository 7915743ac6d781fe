package model

import "slices"

// This file says what of a library makes it worthwhile to analyse who uses it.

// Opens reports whether a call of the function makes a package worth analysing.
func (f *Func) Opens() bool { return f.Decides() || f.Keeps != nil || f.Reads != nil }

// Opens reports whether the use of a type makes a package worth analysing.
func (t *Table) Opens(k TypeKey) bool {
	rec := t.Record(k)
	return rec != nil && rec.Telling() || t.Answer(k) != nil
}

// sessions begin the names of types whose rows are sessions, as names.SessionStore says.
var sessions = []string{"Sess", "sess"}

// Names returns sorted names, or what they begin with, of which the source of a package has
// one that uses what makes it worth analysing of another, but for the name of the header.
// Nil: that cannot be told by names.
func (t *Table) Names(importPath string) []string {
	l := t.packages[importPath]
	if t.KeepsRows(importPath) {
		return sessions
	}
	if t.ChecksPasswords(importPath) {
		return slices.Sorted(slices.Values(t.checking[importPath]))
	}
	if !t.Described(importPath) || t.taught[importPath] || slices.ContainsFunc(l.Records, func(r Record) bool { return r.Data == Itself }) {
		return nil
	}
	names := []string{}
	for k, f := range t.funcs {
		if k.Pkg == importPath && f.Opens() {
			names = append(names, k.Name)
		}
	}
	for k := range t.records {
		if k.Pkg == importPath && t.Opens(k) {
			names = append(names, k.Name)
		}
	}
	for k := range t.answers {
		if k.Pkg == importPath {
			names = append(names, k.Name)
		}
	}
	for k := range t.outputs {
		if k.typ.Pkg == importPath {
			names = append(names, k.field)
		}
	}
	for _, r := range l.Records {
		if r.Data != "" {
			names = append(names, r.Data)
		}
	}
	slices.Sort(names)
	return slices.Compact(names)
}
