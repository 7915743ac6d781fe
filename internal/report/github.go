package report

import (
	"fmt"
	"io"
	"strings"
)

// newGitHub returns a handler that prints commands which have GitHub annotate the
// lines of a pull request:
// https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
func newGitHub(w io.Writer, run *Run) Handler { return shown(&github{w, run}) }

type github struct {
	w   io.Writer
	run *Run
}

func (g *github) Finding(f Finding) error {
	rule := g.run.rule(f.Rule)
	level := map[Severity]string{Error: "error", Warning: "warning", Note: "notice"}[rule.Severity]
	props := []string{"title=" + property(f.Rule), "file=" + property(g.run.path(f.Pos.Filename)), fmt.Sprintf("line=%d", f.Pos.Line)}
	if f.Pos.Column > 0 {
		props = append(props, fmt.Sprintf("col=%d", g.run.Sources.utf16Column(f.Pos)))
	}
	switch { // columns are only taken within one line
	case f.End.Line > f.Pos.Line:
		props = append(props[:3], fmt.Sprintf("endLine=%d", f.End.Line))
	case f.End.Column > f.Pos.Column && f.Pos.Column > 0:
		props = append(props, fmt.Sprintf("endColumn=%d", g.run.Sources.utf16Column(f.End)))
	}
	return g.command(level, props, f.Message+" ("+f.Rule+")")
}

func (g *github) Failure(f Failure) error {
	var props []string
	if f.Pos.IsValid() {
		props = []string{"file=" + property(g.run.path(f.Pos.Filename)), fmt.Sprintf("line=%d", f.Pos.Line)}
		if f.Pos.Column > 0 {
			props = append(props, fmt.Sprintf("col=%d", f.Pos.Column))
		}
	}
	return g.command("error", props, f.sentence())
}

func (g *github) command(level string, props []string, message string) error {
	space := ""
	if len(props) > 0 {
		space = " "
	}
	_, err := fmt.Fprintf(g.w, "::%s%s%s::%s\n", level, space, strings.Join(props, ","), data.Replace(message))
	return err
}

func (g *github) Close() error { return nil }

// data and property escape what is after and before the last "::" as GitHub's own
// toolkit does (packages/core/src/command.ts of actions/toolkit).
var data = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A")

func property(s string) string {
	return strings.NewReplacer(":", "%3A", ",", "%2C").Replace(data.Replace(s))
}
