package cli

// This file prints what there is and what is set: the rules, and the configuration.

import (
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"text/tabwriter"

	"go.yaml.in/yaml/v4"

	"github.com/cookielint/cookielint/internal/catalogue"
)

// describe is the catalogue.
func (c *command) describe() (rules []catalogue.Rule) {
	shared := required(c.Analyzers)
	for _, a := range c.Analyzers {
		if !shared[a] {
			rules = append(rules, catalogue.Describe(a, c.severity(nil, a.Name), c.Groups))
		}
	}
	return rules
}

// severity is how bad the findings of a rule are.
func (c *command) severity(opts *options, rule string) catalogue.Severity {
	if opts != nil {
		if s, ok := opts.severities[rule]; ok {
			return s
		}
	}
	if c.Severity == nil {
		return catalogue.Warning
	}
	return c.Severity(rule)
}

// listRules prints the catalogue.
func (c *command) listRules(args []string) int {
	fs := flag.NewFlagSet("rules", flag.ContinueOnError)
	fs.SetOutput(io.Discard)
	asJSON := fs.Bool("json", false, "print the catalogue as JSON")
	switch err := fs.Parse(args); {
	case errors.Is(err, flag.ErrHelp):
		return c.help(nil)
	case err != nil:
		return c.fail(c.flagError(fs, err))
	case fs.NArg() > 0:
		return c.fail(fmt.Errorf("%s rules takes no argument %s; '%s help RULE' tells more of one", c.Name, fs.Arg(0), c.Name))
	}
	if *asJSON {
		return c.printJSON(struct {
			Rules  []catalogue.Rule  `json:"rules"`
			Groups []catalogue.Group `json:"groups"`
		}{c.describe(), c.Groups})
	}
	w := tabwriter.NewWriter(c.out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "RULE\tSEVERITY\tFIX\tREPORTS")
	for _, r := range c.describe() {
		fix, note := "-", ""
		if r.Fixable {
			fix = "yes"
		}
		if !r.Default {
			note = " (opt-in)"
		}
		fmt.Fprintf(w, "%s\t%s\t%s\t%s%s\n", r.Name, r.Severity, fix, strings.TrimPrefix(r.Summary, "report "), note)
	}
	if len(c.Groups) > 0 {
		fmt.Fprintln(w, "\nGROUP\t\t\tREPORTS")
	}
	for _, g := range c.Groups {
		fmt.Fprintf(w, "%s\t\t\t%s\n", g.Name, g.Summary)
		for _, setting := range settings(g) {
			fmt.Fprintf(w, "\t\t\t  %s\n", setting)
		}
	}
	w.Flush() // what goes wrong with out is told when that is flushed
	return Clean
}

// settings are the flags that a group sets.
func settings(g catalogue.Group) (flags []string) {
	for _, name := range slices.Sorted(maps.Keys(g.Settings)) {
		flags = append(flags, "-"+name+"="+g.Settings[name])
	}
	return flags
}

func (c *command) printJSON(v any) int {
	data, err := json.MarshalIndent(v, "", "\t")
	if err != nil {
		return c.fail(err)
	}
	fmt.Fprintf(c.out, "%s\n", data)
	return Clean
}

// showConfig prints the configuration that a run with these flags would have, as a
// configuration file has it.
func (c *command) showConfig(args []string) int {
	opts, err := c.parse(args)
	switch {
	case err != nil:
		return c.fail(err)
	case opts.help:
		return c.help(nil)
	case opts.configured != "":
		fmt.Fprintf(c.out, "# %s, and flags.\n", opts.configured)
	default:
		fmt.Fprintf(c.out, "# There is no %s.\n", c.configName())
	}
	root := &yaml.Node{Kind: yaml.MappingNode}
	for _, k := range configKeys {
		add(root, k.name, opts.flags.Lookup(k.name), k.kind)
	}
	for _, key := range c.topLevel() {
		if name := c.sharedFlag(key); name != "" {
			add(root, key, opts.flags.Lookup(name), scalar)
		}
	}
	for _, rule := range c.ruleNames() {
		below := &yaml.Node{Kind: yaml.MappingNode}
		for _, key := range c.settingsOf(rule) {
			add(below, key, opts.flags.Lookup(rule+"."+key), scalar)
		}
		if len(below.Content) > 0 {
			root.Content = append(root.Content, text(rule), below)
		}
	}
	data, err := yaml.Marshal(root)
	if err != nil {
		return c.fail(err)
	}
	fmt.Fprintf(c.out, "%s", data)
	return Clean
}

// add adds a flag to a mapping.
func add(m *yaml.Node, key string, f *flag.Flag, kind keyKind) {
	if f == nil {
		return
	}
	value := text(f.Value.String())
	if value.Value == "true" || value.Value == "false" {
		value.Tag = "!!bool"
	}
	// The name of a file in a format may have spaces.
	items := strings.FieldsFunc(f.Value.String(), func(r rune) bool { return r == ',' || r == ' ' && key != "format" })
	switch kind {
	case list:
		value = &yaml.Node{Kind: yaml.SequenceNode, Style: yaml.FlowStyle}
		for _, item := range items {
			value.Content = append(value.Content, text(item))
		}
	case pairs:
		value = &yaml.Node{Kind: yaml.MappingNode, Style: yaml.FlowStyle}
		for _, item := range items {
			name, v, _ := strings.Cut(item, "=")
			value.Content = append(value.Content, text(name), text(v))
		}
	}
	m.Content = append(m.Content, text(key), value)
}

func text(s string) *yaml.Node { return &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!str", Value: s} }

// isBool reports whether a flag is true or false.
func isBool(f *flag.Flag) bool {
	kind, _ := flag.UnquoteUsage(f)
	return kind == ""
}
