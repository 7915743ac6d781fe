package cli

// This file prints documentation. That of a rule is what its analyzer says.

import (
	"flag"
	"fmt"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/cookielint/cookielint/internal/nearest"
)

// A subcommand is what the first argument may be.
type subcommand struct{ name, usage, summary string }

var subcommands = []subcommand{
	{"help", "help [rule]", "print this, or what a rule reports and why"},
	{"rules", "rules [-json]", "list the rules and groups"},
	{"config", "config [flags]", "print the settings that are in effect"},
	{"completion", "completion shell", "print a script for bash, zsh or fish"},
	{"version", "version", "print the version"},
}

// help prints the overview, or the documentation of the rules with these names.
func (c *command) help(names []string) int {
	if len(names) == 0 {
		c.overview()
		return Clean
	}
	var known []string
	for _, a := range c.Analyzers {
		known = append(known, a.Name)
	}
	for _, name := range names {
		i := slices.Index(known, name)
		if i >= 0 {
			c.document(c.Analyzers[i])
			continue
		}
		if i := slices.IndexFunc(subcommands, func(s subcommand) bool { return s.name == name }); i >= 0 {
			fmt.Fprintf(c.out, "%s %s: %s\n", c.Name, subcommands[i].usage, subcommands[i].summary)
			continue
		}
		if near := nearest.Of(name, known); near != "" {
			return c.fail(fmt.Errorf("there is no rule %s; did you mean %s?", name, near))
		}
		return c.fail(fmt.Errorf("there is no rule %s; see '%s help' for those that are", name, c.Name))
	}
	return Clean
}

func (c *command) overview() {
	fmt.Fprintf(c.out, `%[2]s

Usage:

	%[1]s [flags] [packages]    analyze packages (default: the one in this directory)
%[3]s
	go vet -vettool=$(which %[1]s) [flags] [packages]

Rules:

`, c.Name, strings.TrimSpace(c.Summary), c.subcommandLines())
	shared := required(c.Analyzers)
	for _, a := range c.Analyzers {
		if !shared[a] {
			fmt.Fprintf(c.out, "	%-16s %s\n", a.Name, title(a))
		}
	}
	fmt.Fprintf(c.out, `
A rule's name is a flag too: -RULE runs just that rule, -RULE=false all but it.
-rules takes a list of them, and of groups: -rules=strict,-RULE.
%sA file %s in this directory or above it, as far as its repository
goes, may have settings: the keys are the flags, as "%[3]s config" prints them.

Flags:

`, c.groupLines(), c.configName(), c.Name)
	c.flags(new(options).flagSet(c.Name))
	for _, a := range c.Analyzers {
		if shared[a] && hasFlags(a) {
			fmt.Fprintf(c.out, "\nFlags that rules share:\n\n")
			c.flags(prefixed(a))
		}
	}
	fmt.Fprintf(c.out, `
Exit status: 0 if nothing was found, 1 if something was, 2 if the usage is wrong
or something could not be loaded, analyzed or written.
`)
}

// subcommandLines lists the subcommands.
func (c *command) subcommandLines() string {
	var text strings.Builder
	for _, s := range subcommands {
		fmt.Fprintf(&text, "	%s %-*s %s\n", c.Name, len("[flags] [packages]   "), s.usage, s.summary)
	}
	return text.String()
}

// groupLines lists the groups.
func (c *command) groupLines() string {
	if len(c.Groups) == 0 {
		return "\n"
	}
	text := "\nGroups:\n\n"
	for _, g := range c.Groups {
		text += fmt.Sprintf("	%-16s %s\n", g.Name, g.Summary)
	}
	return text + "\n"
}

func (c *command) document(a *analysis.Analyzer) {
	fmt.Fprintf(c.out, "%s\n", strings.TrimSpace(a.Doc))
	if a.URL != "" {
		fmt.Fprintf(c.out, "\n%s\n", a.URL)
	}
	if hasFlags(a) {
		fmt.Fprintf(c.out, "\nFlags:\n\n")
		c.flags(prefixed(a))
	}
}

// flags prints the flags of fs with their defaults.
func (c *command) flags(fs *flag.FlagSet) {
	fs.SetOutput(c.out)
	fs.PrintDefaults()
}

// prefixed returns the flags of a as the command line has them: -RULE.flag.
func prefixed(a *analysis.Analyzer) *flag.FlagSet {
	fs := flag.NewFlagSet(a.Name, flag.ContinueOnError)
	a.Flags.VisitAll(func(f *flag.Flag) { fs.Var(f.Value, a.Name+"."+f.Name, f.Usage) })
	return fs
}

func hasFlags(a *analysis.Analyzer) bool {
	n := 0
	a.Flags.VisitAll(func(*flag.Flag) { n++ })
	return n > 0
}

// title returns the first line of the documentation, without the name of the rule.
func title(a *analysis.Analyzer) string {
	line, _, _ := strings.Cut(strings.TrimSpace(a.Doc), "\n")
	return strings.TrimPrefix(line, a.Name+": ")
}

// required returns the analyzers that others of the list require and that require
// none of it themselves: they report nothing.
func required(all []*analysis.Analyzer) map[*analysis.Analyzer]bool {
	set := map[*analysis.Analyzer]bool{}
	for _, a := range all {
		for _, req := range a.Requires {
			set[req] = !slices.ContainsFunc(req.Requires, func(r *analysis.Analyzer) bool { return slices.Contains(all, r) })
		}
	}
	return set
}
