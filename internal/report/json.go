package report

import (
	"encoding/json"
	"io"
)

// JSON returns a handler that prints the tree of go vet -json (package ID, then
// analyzer, then a list of diagnostics or an error) as one object. The types
// below have the fields of those in golang.org/x/tools/internal/analysis/driverutil,
// which cannot be imported; a test compares the two.
func JSON(w io.Writer) Handler {
	return shown(&tree{w: w, packages: map[string]map[string]any{}})
}

type tree struct {
	w        io.Writer
	packages map[string]map[string]any // jsonDiagnostics or jsonError, by package and rule
}

type jsonDiagnostics []jsonDiagnostic

type jsonDiagnostic struct {
	Category       string        `json:"category,omitempty"`
	Posn           string        `json:"posn"`
	End            string        `json:"end"`
	Message        string        `json:"message"`
	SuggestedFixes []jsonFix     `json:"suggested_fixes,omitempty"`
	Related        []jsonRelated `json:"related,omitempty"`
}

type jsonFix struct {
	Message string     `json:"message"`
	Edits   []jsonEdit `json:"edits"`
}

type jsonEdit struct {
	Filename string `json:"filename"`
	Start    int    `json:"start"`
	End      int    `json:"end"`
	New      string `json:"new"`
}

type jsonRelated struct {
	Posn    string `json:"posn"`
	End     string `json:"end"`
	Message string `json:"message"`
}

type jsonError struct {
	Err string `json:"error"`
}

func (t *tree) Finding(f Finding) error {
	d := jsonDiagnostic{Category: f.Category, Posn: f.Pos.String(), End: f.End.String(), Message: f.Message}
	for _, fix := range f.Fixes {
		var edits []jsonEdit
		for _, e := range fix.Edits {
			edits = append(edits, jsonEdit{Filename: e.Filename, Start: e.Start, End: e.End, New: e.New})
		}
		d.SuggestedFixes = append(d.SuggestedFixes, jsonFix{Message: fix.Message, Edits: edits})
	}
	for _, r := range f.Related {
		d.Related = append(d.Related, jsonRelated{Posn: r.Pos.String(), End: r.End.String(), Message: r.Message})
	}
	rules := t.rules(f.Package)
	if list, ok := rules[f.Rule].(jsonDiagnostics); ok || rules[f.Rule] == nil {
		rules[f.Rule] = append(list, d)
	}
	return nil
}

// Failure prints that of a rule; the tree has no place for others.
func (t *tree) Failure(f Failure) error {
	if f.Rule == "" {
		return nil
	}
	t.rules(f.Package)[f.Rule] = jsonError{f.Err.Error()}
	return nil
}

// rules returns the branch of the tree for a package.
func (t *tree) rules(pkg string) map[string]any {
	if t.packages[pkg] == nil {
		t.packages[pkg] = map[string]any{}
	}
	return t.packages[pkg]
}

func (t *tree) Close() error {
	data, err := json.MarshalIndent(t.packages, "", "\t")
	if err != nil {
		return err
	}
	_, err = t.w.Write(append(data, '\n'))
	return err
}
