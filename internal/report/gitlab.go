package report

import (
	"encoding/json"
	"io"
)

// newGitLab returns a handler that prints a code quality report of GitLab:
// https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
// It has no place for failures, which are of no file.
func newGitLab(w io.Writer, run *Run) Handler {
	return shown(&gitlab{w: w, run: run, prints: newFingerprints(run), issues: []gitlabIssue{}})
}

type gitlab struct {
	w      io.Writer
	run    *Run
	prints *fingerprints
	issues []gitlabIssue
}

type gitlabIssue struct {
	Type        string         `json:"type"`
	CheckName   string         `json:"check_name"`
	Description string         `json:"description"`
	Categories  []string       `json:"categories"`
	Severity    string         `json:"severity"`
	Fingerprint string         `json:"fingerprint"`
	Location    gitlabLocation `json:"location"`
}

type gitlabLocation struct {
	Path  string      `json:"path"`
	Lines gitlabLines `json:"lines"`
}

type gitlabLines struct {
	Begin int `json:"begin"`
	End   int `json:"end,omitempty"`
}

func (g *gitlab) Finding(f Finding) error {
	issue := gitlabIssue{
		Type:        "issue",
		CheckName:   f.Rule,
		Description: f.Message,
		Categories:  []string{"Security"},
		Severity:    map[Severity]string{Error: "critical", Warning: "major", Note: "info"}[g.run.rule(f.Rule).Severity],
		Fingerprint: g.prints.of(f),
		Location:    gitlabLocation{Path: g.run.path(f.Pos.Filename), Lines: gitlabLines{Begin: f.Pos.Line}},
	}
	if f.End.Line > f.Pos.Line {
		issue.Location.Lines.End = f.End.Line
	}
	g.issues = append(g.issues, issue)
	return nil
}

// Failure prints those that have a place, such as errors of a compiler.
func (g *gitlab) Failure(f Failure) error {
	if !f.Pos.IsValid() {
		return nil
	}
	at := Finding{Rule: "load", Message: f.sentence(), Pos: f.Pos, End: f.Pos}
	g.issues = append(g.issues, gitlabIssue{
		Type:        "issue",
		CheckName:   at.Rule,
		Description: at.Message,
		Categories:  []string{"Bug Risk"},
		Severity:    "blocker",
		Fingerprint: g.prints.of(at),
		Location:    gitlabLocation{Path: g.run.path(f.Pos.Filename), Lines: gitlabLines{Begin: f.Pos.Line}},
	})
	return nil
}

func (g *gitlab) Close() error { return writeJSON(g.w, g.issues) }

// writeJSON prints a value for programs and people: indented, with signs such as <
// as they are.
func writeJSON(w io.Writer, v any) error {
	enc := json.NewEncoder(w)
	enc.SetIndent("", "  ")
	enc.SetEscapeHTML(false)
	return enc.Encode(v)
}
