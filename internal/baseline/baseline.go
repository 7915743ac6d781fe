// Package baseline keeps quiet about findings that were there before: a file lists
// them, and what is found and not listed is new.
package baseline

import (
	"cmp"
	"slices"

	"github.com/cookielint/cookielint/internal/report"
)

// An Entry is a finding of before, or several that are alike.
type Entry struct {
	report.Identity     // its File is relative to the directory of the baseline
	Count           int // at least 1
	Line            int // in the file of the baseline; 0 in none
}

// ways to know a finding again, the surest first. What was changed is taken out of
// the identity, so that a finding is still known when its line was edited, its
// function renamed or, if there is no such file any more, its file.
var ways = []struct {
	moved  bool // only for files that are gone
	forget func(report.Identity) report.Identity
}{
	{false, func(id report.Identity) report.Identity { return id }},
	{false, func(id report.Identity) report.Identity { id.Source = ""; return id }},
	{false, func(id report.Identity) report.Identity { id.Decl = ""; return id }},
	{true, func(id report.Identity) report.Identity { id.File = ""; return id }},
}

// Compare finds each of the findings in the entries. It returns which are new, by
// their index, and what is left of the entries: their Count tells how many. The
// function gone reports whether a file is not there any more.
func Compare(found []report.Identity, entries []Entry, gone func(file string) bool) (fresh []int, left []Entry) {
	left = slices.Clone(entries)
	known := make([]bool, len(found))
	for _, way := range ways {
		at := map[report.Identity][]int{} // indices of left
		for i, e := range left {
			if !way.moved || gone(e.File) {
				id := way.forget(e.Identity)
				at[id] = append(at[id], i)
			}
		}
		for i, id := range found {
			if known[i] {
				continue
			}
			for _, j := range at[way.forget(id)] {
				if left[j].Count > 0 {
					left[j].Count--
					known[i] = true
					break
				}
			}
		}
	}
	for i := range found {
		if !known[i] {
			fresh = append(fresh, i)
		}
	}
	return fresh, slices.DeleteFunc(left, func(e Entry) bool { return e.Count == 0 })
}

// Entries returns the entries for findings and for others that are kept, those that
// are alike as one, in the order of the file.
func Entries(found []report.Identity, kept []Entry) []Entry {
	counts := map[report.Identity]int{}
	for _, id := range found {
		counts[id]++
	}
	for _, e := range kept {
		counts[e.Identity] += e.Count
	}
	entries := make([]Entry, 0, len(counts))
	for id, n := range counts {
		entries = append(entries, Entry{Identity: id, Count: n})
	}
	slices.SortFunc(entries, func(a, b Entry) int {
		return cmp.Or(
			cmp.Compare(a.File, b.File), cmp.Compare(a.Decl, b.Decl), cmp.Compare(a.Rule, b.Rule),
			cmp.Compare(a.Message, b.Message), cmp.Compare(a.Source, b.Source))
	})
	return entries
}
