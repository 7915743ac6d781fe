package analyzers

import (
	"fmt"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/cookielint/cookielint/internal/catalogue"
)

// Groups are the named sets of rules and settings, each of which has what the one
// before it has. The first is what runs if nobody says anything. Rules with a flag
// "on" are opt-in, and run in the last group only.
func Groups() []catalogue.Group {
	strict := map[string]string{
		"cookiedelete.strict":         "true",
		"cookieflow.constructors":     "true",
		"cookieflow.schemes":          "true",
		"cookienil.elsewhere":         "true",
		"cookiesamesite.none":         "true",
		"cookiesamesite.scope":        "all",
		"cookiesensitive.identifiers": "true",
		"cookiesensitive.pii":         "sessions",
		"sessionexpiry.absolute":      "true",
		"sessionexpiry.elsewhere":     "true",
		"sessionexpiry.homemade":      "true",
		"sessionsave.errors":          "true",
	}
	return []catalogue.Group{
		{Name: "default", Summary: "what is almost certainly a defect"},
		{Name: "strict", Summary: "also what may be intentional", Settings: strict},
		{Name: "all", Summary: "also the rules that are opt-in", Settings: strict, OptIn: true},
	}
}

// severities are those of rules that are not warnings.
var severities = map[string]catalogue.Severity{
	"cookieinvalid":   catalogue.Error, // the cookie does not work
	"cookielost":      catalogue.Error,
	"cookienil":       catalogue.Error, // any request can have the handler panic
	"cookiesensitive": catalogue.Error,
	"cookieignore":    catalogue.Note,
}

// Severity is how bad the findings of a rule are if nobody says anything.
func Severity(rule string) catalogue.Severity {
	if s, ok := severities[rule]; ok {
		return s
	}
	return catalogue.Warning
}

// AboutSecrets reports whether the findings of a rule are where a secret is written.
func AboutSecrets(rule string) bool { return rule == "sessionkey" }

// Catalogue describes the rules.
func Catalogue() []catalogue.Rule {
	set := New(Options{})
	var rules []catalogue.Rule
	for _, a := range set[:len(set)-1] {
		rules = append(rules, catalogue.Describe(a, Severity(a.Name), Groups()))
	}
	return rules
}

// A groupFlag is the flag that has the settings of a group apply to a set of
// analyzers. Flags behind it on the command line have the last word.
type groupFlag struct {
	set  []*analysis.Analyzer
	name string
}

func (f *groupFlag) String() string {
	if f == nil || f.name == "" {
		return Groups()[0].Name
	}
	return f.name
}

// Set takes the name of a group. To set the same once more has no effect, so that a
// driver can do so before it reads other flags.
func (f *groupFlag) Set(name string) error {
	if name == f.String() {
		return nil
	}
	group := catalogue.Named(Groups(), name)
	if group == nil {
		var names []string
		for _, g := range Groups() {
			names = append(names, g.Name)
		}
		return fmt.Errorf("group is %q, but must be one of %s", name, strings.Join(names, ", "))
	}
	for setting := range catalogue.Named(Groups(), f.String()).Settings {
		flag := catalogue.Flag(f.set, setting)
		if err := flag.Value.Set(flag.DefValue); err != nil {
			return err
		}
	}
	f.name = name
	return group.Apply(f.set, nil)
}
