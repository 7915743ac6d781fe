package cli

// This file selects rules: by a flag for each of them, as go vet does it, or by a
// list of rules and groups.

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/cookielint/cookielint/internal/catalogue"
	"github.com/cookielint/cookielint/internal/nearest"
)

// A selection is what a list such as "strict,-cookiesamesite" asks for.
type selection struct {
	groups        []catalogue.Group
	only, without []string // rules
}

// parseSelection reads a list. What is wrong with it is said of where it stands.
func (c *command) parseSelection(list string) (s selection, err error) {
	for name := range strings.SplitSeq(list, ",") {
		name = strings.TrimSpace(name)
		rule, off := strings.CutPrefix(name, "-")
		group := catalogue.Named(c.Groups, rule)
		switch {
		case name == "":
		case group != nil && off:
			return s, fmt.Errorf("%s is a group: name the rules that are not to run", rule)
		case group != nil:
			s.groups = append(s.groups, *group)
		case !slices.Contains(c.ruleNames(), rule):
			return s, c.noSuchRule("rule or group", rule, append(c.ruleNames(), c.groupNames()...))
		case off:
			s.without = append(s.without, rule)
		default:
			s.only = append(s.only, rule)
		}
	}
	for _, rule := range s.only {
		if slices.Contains(s.without, rule) {
			return s, fmt.Errorf("rule %s is both in and out", rule)
		}
	}
	return s, nil
}

// noSuchRule says that there is no such name, and which was meant.
func (c *command) noSuchRule(what, name string, known []string) error {
	if near := nearest.Of(name, known); near != "" {
		return fmt.Errorf("there is no %s %s; did you mean %s?", what, name, near)
	}
	return fmt.Errorf("there is no %s %s; see '%s rules' for those that are", what, name, c.Name)
}

// apply returns the analyzers that a selection asks for, once flags are set as its
// groups and its rules want it.
func (s selection) apply(all []*analysis.Analyzer, given map[string]bool) ([]*analysis.Analyzer, error) {
	for _, g := range s.groups {
		if err := g.Apply(all, given); err != nil {
			return nil, err
		}
	}
	for _, name := range s.only {
		if f := catalogue.Flag(all, name+".on"); f != nil {
			if err := f.Value.Set("true"); err != nil {
				return nil, err
			}
		}
	}
	everything := len(s.groups) > 0 || len(s.only) == 0
	return slices.DeleteFunc(slices.Clone(all), func(a *analysis.Analyzer) bool {
		return slices.Contains(s.without, a.Name) || !everything && !slices.Contains(s.only, a.Name)
	}), nil
}

func names(as []*analysis.Analyzer) (names []string) {
	for _, a := range as {
		names = append(names, a.Name)
	}
	return names
}

// ruleNames are the analyzers that report.
func (c *command) ruleNames() (names []string) {
	shared := required(c.Analyzers)
	for _, a := range c.Analyzers {
		if !shared[a] {
			names = append(names, a.Name)
		}
	}
	return names
}

func (c *command) groupNames() (names []string) {
	for _, g := range c.Groups {
		names = append(names, g.Name)
	}
	return names
}

// parseSeverities reads a list such as "cookiesecure=error,cookienil=note".
func (c *command) parseSeverities(list string) (map[string]catalogue.Severity, error) {
	severities := map[string]catalogue.Severity{}
	for item := range strings.SplitSeq(list, ",") {
		item = strings.TrimSpace(item)
		rule, severity, ok := strings.Cut(item, "=")
		switch {
		case item == "":
			continue
		case !ok:
			return nil, fmt.Errorf("%q is no RULE=SEVERITY", item)
		case !slices.Contains(c.ruleNames(), rule):
			return nil, c.noSuchRule("rule", rule, c.ruleNames())
		case !slices.Contains(catalogue.Severities, catalogue.Severity(severity)):
			return nil, fmt.Errorf("the severity of %s is %q, but must be error, warning or note", rule, severity)
		}
		severities[rule] = catalogue.Severity(severity)
	}
	return severities, nil
}

// selectRules returns the analyzers named by a flag if there are any, or else
// all but those that a flag turns off.
func selectRules(all []*analysis.Analyzer, enabled map[*analysis.Analyzer]*triState) []*analysis.Analyzer {
	want := unset
	for _, s := range enabled {
		if *s == setTrue {
			want = setTrue
		}
	}
	var selected []*analysis.Analyzer
	for _, a := range all {
		if s := *enabled[a]; s == want || want == unset && s != setFalse {
			selected = append(selected, a)
		}
	}
	return selected
}

// optIn turns on the opt-in rules that args name: an analyzer cannot see that
// it was named, only that its flag "on" is set.
func optIn(all []*analysis.Analyzer, args []string) {
	for _, arg := range args {
		name, value, hasValue := cutFlag(arg)
		if on, err := strconv.ParseBool(value); hasValue && (err != nil || !on) {
			continue
		}
		for _, a := range all {
			if a.Name == name && catalogue.OptIn(a) {
				a.Flags.Set("on", "true") // a flag that refuses it stays off
			}
		}
	}
}

// groupFlag is the name of a flag of an analyzer that sets those of others.
const groupFlag = "group"

// presetGroup sets such flags before others are read, so that these have the last
// word wherever they stand. What is wrong with a value is said when it is read.
func presetGroup(all []*analysis.Analyzer, args []string) {
	for i, arg := range args {
		name, value, hasValue := cutFlag(arg)
		if !hasValue && i+1 < len(args) {
			value = args[i+1]
		}
		if _, f, _ := strings.Cut(name, "."); f == groupFlag {
			if f := catalogue.Flag(all, name); f != nil {
				_ = f.Value.Set(value)
			}
		}
	}
}

// cutFlag splits an argument into the name of a flag and its value; the name is
// empty where it is none.
func cutFlag(arg string) (name, value string, hasValue bool) {
	name, ok := strings.CutPrefix(arg, "-")
	if !ok {
		return "", "", false
	}
	return strings.Cut(strings.TrimPrefix(name, "-"), "=")
}

// A triState is a boolean flag that knows whether it was given.
type triState int

const (
	unset triState = iota
	setTrue
	setFalse
)

func (s *triState) IsBoolFlag() bool { return true }
func (s *triState) String() string   { return strconv.FormatBool(s == nil || *s != setFalse) }

func (s *triState) Set(value string) error {
	b, err := strconv.ParseBool(value)
	if err != nil {
		return errors.New("want true or false")
	}
	*s = setFalse
	if b {
		*s = setTrue
	}
	return nil
}
