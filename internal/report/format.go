package report

import (
	"io"
	"path/filepath"
	"slices"
	"strings"
)

// A Run is what handlers know of a run beside what it found.
type Run struct {
	Dir  string // where the command runs: names in text are relative to it
	Root string // of the repository: names for CI systems are relative to it; "" means Dir

	Tool    string // name of the command
	Version string // of the command; optional
	Home    string // where to read about the command; optional

	Rules   []Rule   // those that ran, in the order of the documentation
	Sources *Sources // files that findings are in; nil reads them

	Terminal *Terminal // how to print text for people; nil for programs
}

// A Severity tells how bad it is to leave a finding as it is.
type Severity string

// The severities, with the names that SARIF has for them.
const (
	Error   Severity = "error"
	Warning Severity = "warning"
	Note    Severity = "note"
)

// A Rule is what is known of a rule whatever it finds.
type Rule struct {
	Name     string
	Title    string // half a sentence: what it reports
	Doc      string // plain text, as go doc prints it
	URL      string // optional
	Severity Severity
	CWE      []string // "CWE-614"
	ASVS     []string // requirements of OWASP ASVS: "V3.3.1"
}

// formats are the handlers by name.
var formats = []struct {
	name string
	new  func(io.Writer, *Run) Handler
}{
	{"text", newText},
	{"json", func(w io.Writer, _ *Run) Handler { return JSON(w) }},
	{"sarif", newSARIF},
	{"github", newGitHub},
	{"gitlab", newGitLab},
	{"checkstyle", newCheckstyle},
	{"junit", newJUnit},
}

// Formats returns the names of the formats.
func Formats() []string {
	var names []string
	for _, f := range formats {
		names = append(names, f.name)
	}
	return names
}

// Open returns a handler that prints in the format of that name, or nil if there
// is none.
func Open(format string, w io.Writer, run *Run) Handler {
	if run.Sources == nil {
		run.Sources = NewSources(nil)
	}
	for _, f := range formats {
		if f.name == format {
			return f.new(w, run)
		}
	}
	return nil
}

func newText(w io.Writer, run *Run) Handler {
	if run.Terminal != nil {
		return newPretty(w, run)
	}
	return Text(w, run.Dir)
}

// rule returns what is known of the rule with this name.
func (run *Run) rule(name string) Rule {
	i := slices.IndexFunc(run.Rules, func(r Rule) bool { return r.Name == name })
	if i < 0 {
		return Rule{Name: name, Severity: Warning}
	}
	return run.Rules[i]
}

// path returns the name of a file as CI systems want it: relative to the root of
// the repository, with slashes. A file elsewhere keeps its name.
func (run *Run) path(name string) string {
	root := run.Root
	if root == "" {
		root = run.Dir
	}
	return filepath.ToSlash(Rel(root, name))
}

// sentence words a failure.
func (f Failure) sentence() string {
	var b strings.Builder
	if f.Rule != "" {
		b.WriteString(f.Rule + " did not finish on package " + f.Package + ": ")
	}
	b.WriteString(f.Err.Error())
	return b.String()
}

// shown drops the findings that a comment in the source suppresses. All formats
// but SARIF, which has a place for them, leave them out.
func shown(h Handler) Handler { return unsuppressed{h} }

type unsuppressed struct{ Handler }

func (u unsuppressed) Finding(f Finding) error {
	if f.Suppressed != nil {
		return nil
	}
	return u.Handler.Finding(f)
}
