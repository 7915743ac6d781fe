// Package report prints what an analysis found: one stream of findings, one
// [Handler] per format.
package report

import (
	"cmp"
	"go/token"
	"maps"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
)

// A Finding is one diagnostic of one rule, with positions resolved.
type Finding struct {
	Rule     string // name of the analyzer
	Package  string // ID of the package, as the go command prints it
	Decl     string // function or variable that it is in, such as (*Server).login; "" if none
	Category string // optional
	URL      string // documentation of the rule; optional
	Message  string
	Pos, End token.Position // End equals Pos if the analyzer gave none
	Fixes    []Fix
	Related  []Related

	// Unfixable tells that its fixes cannot be applied, as in a file that is not to
	// be edited.
	Unfixable bool

	// Suppressed tells that a comment in the source does not want the finding, and
	// is nil if none does.
	Suppressed *Suppression
}

// A Suppression is a comment in the source that silences a finding.
type Suppression struct {
	Reason string // that the comment gives
}

// A Fix is one way to resolve a finding: all of its edits together.
type Fix struct {
	Message string
	Edits   []Edit
}

// An Edit replaces a range of a file.
type Edit struct {
	Filename   string // absolute; the name that a //line directive gives, if any
	Start, End int    // byte offsets, half open
	New        string

	// Mapped says that Filename is not the file that the offsets are in: a
	// //line directive or cgo names another one. Such an edit must not be applied.
	Mapped bool
}

// Related is a second place that a finding speaks of.
type Related struct {
	Pos, End token.Position
	Message  string
}

// A Failure is an analyzer that did not finish on a package, or something that
// could not be loaded.
type Failure struct {
	Rule    string         // "" if it is of none
	Package string         // "" if it is of none
	Pos     token.Position // where there is one
	Err     error
}

// A Handler prints a stream of findings in one format. Close ends the stream;
// a format that can only be printed as a whole prints it there.
type Handler interface {
	Finding(Finding) error
	Failure(Failure) error
	Close() error
}

// New resolves the positions of a diagnostic.
func New(fset *token.FileSet, pkg, rule string, d analysis.Diagnostic) Finding {
	f := Finding{
		Rule:     rule,
		Package:  pkg,
		Category: d.Category,
		URL:      d.URL,
		Message:  d.Message,
		Pos:      fset.Position(d.Pos),
		End:      fset.Position(cmp.Or(d.End, d.Pos)),
	}
	for _, fix := range d.SuggestedFixes {
		edits := make([]Edit, 0, len(fix.TextEdits))
		for _, e := range fix.TextEdits {
			edits = append(edits, newEdit(fset, e))
		}
		f.Fixes = append(f.Fixes, Fix{Message: fix.Message, Edits: edits})
	}
	for _, r := range d.Related {
		f.Related = append(f.Related, Related{
			Pos: fset.Position(r.Pos), End: fset.Position(cmp.Or(r.End, r.Pos)), Message: r.Message,
		})
	}
	return f
}

func newEdit(fset *token.FileSet, e analysis.TextEdit) Edit {
	start, end := fset.Position(e.Pos), fset.Position(cmp.Or(e.End, e.Pos))
	return Edit{
		Filename: start.Filename,
		Start:    start.Offset,
		End:      end.Offset,
		New:      string(e.NewText),
		Mapped:   start.Filename != fset.PositionFor(e.Pos, false).Filename,
	}
}

// Sort puts findings into the order in which they are printed (file, line,
// column, rule, message) and drops those that say the same of the same place, as
// happens where a file belongs to a package and to its test variant.
func Sort(findings []Finding) []Finding {
	slices.SortStableFunc(findings, compare)
	return slices.CompactFunc(findings, func(a, b Finding) bool { return compare(a, b) == 0 })
}

func compare(a, b Finding) int {
	return cmp.Or(
		strings.Compare(a.Pos.Filename, b.Pos.Filename),
		cmp.Compare(a.Pos.Line, b.Pos.Line),
		cmp.Compare(a.Pos.Column, b.Pos.Column),
		strings.Compare(a.Rule, b.Rule),
		strings.Compare(a.Message, b.Message),
		cmp.Compare(a.End.Offset, b.End.Offset),
	)
}

// Rel returns name relative to dir if it is below it, and unchanged otherwise.
func Rel(dir, name string) string {
	if dir == "" {
		return name
	}
	rel, err := filepath.Rel(dir, name)
	if err != nil || !filepath.IsLocal(rel) {
		return name
	}
	return rel
}

func sortedKeys[K cmp.Ordered, V any](m map[K]V) []K {
	return slices.Sorted(maps.Keys(m))
}
