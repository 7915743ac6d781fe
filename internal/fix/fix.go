// Package fix applies the suggested fixes of findings to files.
//
// All fixes of a run are merged first ([Merge]), each whole or not at all, and
// the results checked; nothing is written until [Plan.Write].
package fix

import (
	"cmp"
	"fmt"
	"go/token"
	"slices"

	"github.com/cookielint/cookielint/internal/files"
	"github.com/cookielint/cookielint/internal/report"
)

// Options say what may be edited and how files are accessed.
type Options struct {
	// Refuse returns why a file must not be edited, or "". It complements the
	// reasons found in the file itself, such as being generated. Nil refuses nothing.
	Refuse func(filename string) string

	// Changed reports whether a file, given what it has now, is not as it was when
	// it was analyzed. Such a file is not edited. Nil means that none has changed.
	Changed func(filename string, now []byte) bool

	// Want reports whether to apply the fix of a finding, by its index. Nil wants
	// all. A fix that is not wanted is not skipped either.
	Want func(finding int) bool

	// FS is where files are read and written. Nil is the operating system.
	FS files.FS
}

// A Skip is a fix that is not applied, and why.
type Skip struct {
	Finding int    // index into the findings given to Merge
	File    string // as in the edits of the fix
	Reason  string // completes the sentence "not fixed, because …"
}

// A Plan is what the files will look like when all fixes that can be applied
// together are.
type Plan struct {
	opts  Options
	fixes []candidate
	files map[string]*file // by real name
	skips map[int]Skip     // by index of the finding
}

// A candidate is the first fix of a finding.
type candidate struct {
	finding int
	edits   map[string][]report.Edit // by the real name of the file
}

// Merge plans to apply the first fix of each of the findings, in their order.
// Where two fixes want the same bytes the earlier wins and the later is skipped,
// unless they want the same done.
func Merge(findings []report.Finding, opts Options) *Plan {
	if opts.FS == nil {
		opts.FS = files.OS{}
	}
	p := &Plan{opts: opts, files: map[string]*file{}, skips: map[int]Skip{}}
	for i, f := range findings {
		if len(f.Fixes) > 0 && (opts.Want == nil || opts.Want(i)) {
			p.add(i, f.Fixes[0])
		}
	}
	p.settle()
	return p
}

// add reads the files of a fix and makes it a candidate, or skips it.
func (p *Plan) add(finding int, fix report.Fix) {
	c := candidate{finding: finding, edits: map[string][]report.Edit{}}
	for _, e := range fix.Edits {
		if e.Mapped {
			p.skip(finding, e.Filename, "a //line directive or cgo maps its position to another file")
			return
		}
		f := p.open(e.Filename)
		if f.refused != "" {
			p.skip(finding, e.Filename, f.refused)
			return
		}
		if e.Start < 0 || e.End < e.Start || e.End > len(f.old) {
			p.skip(finding, e.Filename, "its edit lies outside the file")
			return
		}
		c.edits[f.name] = append(c.edits[f.name], e)
	}
	p.fixes = append(p.fixes, c)
}

func (p *Plan) skip(finding int, filename, reason string) {
	p.skips[finding] = Skip{Finding: finding, File: filename, Reason: reason}
}

// settle merges the candidates and renders the files. A file whose result is no
// Go takes all fixes that touch it out of the plan, also from other files, so it
// starts again until all that is left fits together.
func (p *Plan) settle() {
	for {
		p.merge()
		again := false
		for _, name := range p.names() {
			f := p.files[name]
			if err := f.render(); err != nil {
				reason := fmt.Sprintf("the fixed file would not be valid Go (%v)", err)
				for _, finding := range p.exclude(f, reason) {
					p.skip(finding, f.given, reason)
				}
				again = true
			}
		}
		if !again {
			return
		}
	}
}

// merge gives each file the edits of the candidates that do not clash.
func (p *Plan) merge() {
	for _, f := range p.files {
		f.edits = nil
	}
	kept := p.fixes[:0]
	for _, c := range p.fixes {
		if name := p.clash(c); name != "" {
			p.skip(c.finding, p.files[name].given, "it overlaps another fix; run again to apply it")
			continue
		}
		kept = append(kept, c)
		for name, edits := range c.edits {
			p.files[name].edits = union(p.files[name].edits, edits)
		}
	}
	p.fixes = kept
}

// clash returns the name of a file in which c overlaps an accepted fix, or "".
func (p *Plan) clash(c candidate) string {
	for _, name := range sortedKeys(c.edits) {
		for _, e := range c.edits[name] {
			for _, prev := range p.files[name].edits {
				if overlap(prev, e) && !same(prev, e) {
					return name
				}
			}
		}
	}
	return ""
}

// exclude takes all fixes that touch f out of the plan and returns their findings.
func (p *Plan) exclude(f *file, reason string) []int {
	f.refused = reason
	var out []int
	p.fixes = slices.DeleteFunc(p.fixes, func(c candidate) bool {
		_, touched := c.edits[f.name]
		if touched {
			out = append(out, c.finding)
		}
		return touched
	})
	return out
}

// open returns the file with this name, read on first use.
func (p *Plan) open(given string) *file {
	name := given
	if real, err := p.opts.FS.EvalSymlinks(given); err == nil {
		name = real
	}
	if p.files[name] == nil {
		f := &file{given: given, name: name}
		f.refused = p.read(f)
		p.files[name] = f
	}
	return p.files[name]
}

// read fills in the content of f and returns why it must not be edited, or "".
func (p *Plan) read(f *file) string {
	if p.opts.Refuse != nil {
		if reason := p.opts.Refuse(f.given); reason != "" {
			return reason
		}
	}
	info, err := p.opts.FS.Stat(f.name)
	if err != nil {
		return "the file " + files.Cannot("read", err)
	}
	f.mode = info.Mode().Perm()
	if f.old, err = p.opts.FS.ReadFile(f.name); err != nil {
		return "the file " + files.Cannot("read", err)
	}
	if p.opts.Changed != nil && p.opts.Changed(f.given, f.old) {
		return "the file has changed since it was analyzed; run again"
	}
	if generated(f.old) {
		return "the file is generated; change what generates it"
	}
	return ""
}

// Applied returns the indices of the findings whose fixes are part of the plan.
func (p *Plan) Applied() []int {
	applied := make([]int, 0, len(p.fixes))
	for _, c := range p.fixes {
		applied = append(applied, c.finding)
	}
	return applied
}

// Moved returns where a position of an original file is after the plan was written.
func (p *Plan) Moved(pos token.Position) token.Position {
	for _, f := range p.files {
		if f.given == pos.Filename {
			return f.moved(pos)
		}
	}
	return pos
}

// Changes reports whether the plan changes one of the files of a fix, so that its edits
// are not where they were.
func (p *Plan) Changes(fix report.Fix) bool {
	return slices.ContainsFunc(fix.Edits, func(e report.Edit) bool {
		for _, f := range p.files {
			if f.given == e.Filename && len(f.edits) > 0 {
				return true
			}
		}
		return false
	})
}

// Skipped returns the fixes that are not part of the plan, in order of findings,
// but for those of files that Write has returned an error for.
func (p *Plan) Skipped() []Skip {
	var list []Skip
	for _, finding := range sortedKeys(p.skips) {
		list = append(list, p.skips[finding])
	}
	return list
}

// names returns the real names of the files that the plan changes, sorted.
func (p *Plan) names() []string {
	var names []string
	for name, f := range p.files {
		if len(f.edits) > 0 {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	return names
}

// overlap reports whether a and b replace common bytes or one inserts inside
// the other. Insertions at the same place, or at the edge of a replacement, do not.
func overlap(a, b report.Edit) bool {
	if a.Start == a.End && b.Start == b.End {
		return false
	}
	return a.Start < b.End && b.Start < a.End
}

func same(a, b report.Edit) bool {
	return a.Start == b.Start && a.End == b.End && a.New == b.New
}

// union adds to prev those edits that it does not have, ordered by position;
// insertions at the same place keep the order in which they came.
func union(prev, edits []report.Edit) []report.Edit {
	for _, e := range edits {
		if !slices.ContainsFunc(prev, func(p report.Edit) bool { return same(p, e) }) {
			prev = append(prev, e)
		}
	}
	slices.SortStableFunc(prev, func(a, b report.Edit) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End))
	})
	return prev
}

func sortedKeys[K cmp.Ordered, V any](m map[K]V) []K {
	keys := make([]K, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}
