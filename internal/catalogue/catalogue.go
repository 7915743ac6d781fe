// Package catalogue describes rules and groups of rules: what the documentation of
// analyzers and their flags say, as data for the command, for output formats and for
// tests.
package catalogue

import (
	"flag"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
)

// A Severity tells how bad it is to leave a finding as it is.
type Severity string

// The severities, with the names that SARIF has for them.
const (
	Error   Severity = "error"
	Warning Severity = "warning"
	Note    Severity = "note"
)

// Severities are all of them, the worst first.
var Severities = []Severity{Error, Warning, Note}

// A Rule is what is known of a rule whatever it finds.
type Rule struct {
	Name     string   `json:"name"`
	Summary  string   `json:"summary"` // half a sentence: what it reports
	Groups   []string `json:"groups"`  // those that run it
	Default  bool     `json:"default"` // whether it runs if nobody says anything
	Severity Severity `json:"severity"`
	CWE      []string `json:"cwe"`     // such as CWE-614
	ASVS     []string `json:"asvs"`    // requirements of OWASP ASVS 5, such as V3.3.1
	Fixable  bool     `json:"fixable"` // whether some findings have a fix
	Options  []Option `json:"options"`
	URL      string   `json:"url"`
}

// An Option is a setting.
type Option struct {
	Flag    string            `json:"flag"` // without the dash
	Kind    string            `json:"kind"` // what it takes; empty: true or false
	Summary string            `json:"summary"`
	Default string            `json:"default"`
	Groups  map[string]string `json:"groups,omitempty"` // the value that groups set it to
}

// A Group is a named set of rules and settings.
type Group struct {
	Name    string `json:"name"`
	Summary string `json:"summary"`
	// Settings are the flags of rules that the group sets, without the dash, and the
	// values.
	Settings map[string]string `json:"settings,omitempty"`
	// OptIn has the rules run as well that are opt-in.
	OptIn bool `json:"optIn,omitempty"`
}

// Runs reports whether the group has a rule run.
func (g Group) Runs(rule *analysis.Analyzer) bool { return g.OptIn || !OptIn(rule) }

// OptIn reports whether a rule runs only if it is named. Its flag "on" is what has
// it report.
func OptIn(rule *analysis.Analyzer) bool { return rule.Flags.Lookup("on") != nil }

// Apply sets the flags of analyzers as the group wants them. It does not touch those
// that are given otherwise, by their full names.
func (g Group) Apply(set []*analysis.Analyzer, given map[string]bool) error {
	settings := maps.Clone(g.Settings)
	for _, a := range set {
		if g.OptIn && OptIn(a) {
			if settings == nil {
				settings = map[string]string{}
			}
			settings[a.Name+".on"] = "true"
		}
	}
	for _, name := range slices.Sorted(maps.Keys(settings)) {
		f := Flag(set, name)
		switch {
		case f == nil:
			return fmt.Errorf("group %s sets -%s, but there is no such flag", g.Name, name)
		case given[name]:
			continue
		}
		if err := f.Value.Set(settings[name]); err != nil {
			return fmt.Errorf("group %s sets -%s: %w", g.Name, name, err)
		}
	}
	return nil
}

// Flag is the flag of an analyzer by its full name, RULE.flag; nil: there is none.
func Flag(set []*analysis.Analyzer, name string) *flag.Flag {
	rule, name, _ := strings.Cut(name, ".")
	for _, a := range set {
		if a.Name == rule {
			return a.Flags.Lookup(name)
		}
	}
	return nil
}

// Named is the group with a name; nil: there is none.
func Named(groups []Group, name string) *Group {
	for i := range groups {
		if groups[i].Name == name {
			return &groups[i]
		}
	}
	return nil
}

// Describe is what the documentation of a rule and its flags say.
func Describe(a *analysis.Analyzer, severity Severity, groups []Group) Rule {
	doc := strings.TrimSpace(a.Doc)
	title, _, _ := strings.Cut(doc, "\n")
	references := doc[strings.LastIndex(doc, "\n\n")+1:]
	r := Rule{
		Name:     a.Name,
		Summary:  strings.TrimPrefix(title, a.Name+": "),
		Default:  !OptIn(a),
		Severity: severity,
		CWE:      cwe.FindAllString(references, -1),
		ASVS:     asvs.FindAllString(references, -1),
		Fixable:  strings.Contains(doc, "\n\nThe fix"),
		URL:      a.URL,
	}
	for _, g := range groups {
		if g.Runs(a) {
			r.Groups = append(r.Groups, g.Name)
		}
	}
	a.Flags.VisitAll(func(f *flag.Flag) { r.Options = append(r.Options, option(a.Name, f, groups)) })
	return r
}

// What the last paragraph of the documentation of a rule refers to.
var (
	cwe  = regexp.MustCompile(`\bCWE-\d+\b`)
	asvs = regexp.MustCompile(`\bV\d+(\.\d+)+\b`)
)

func option(rule string, f *flag.Flag, groups []Group) Option {
	kind, usage := flag.UnquoteUsage(f)
	o := Option{Flag: rule + "." + f.Name, Kind: kind, Summary: usage, Default: f.DefValue}
	for _, g := range groups {
		if v, ok := g.Settings[o.Flag]; ok {
			if o.Groups == nil {
				o.Groups = map[string]string{}
			}
			o.Groups[g.Name] = v
		}
	}
	return o
}
