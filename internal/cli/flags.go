package cli

// This file defines the flags: those of the command, and for each analyzer its
// own and one that selects it, as go vet does it.

import (
	"cmp"
	"errors"
	"flag"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/cookielint/cookielint/internal/catalogue"
	"github.com/cookielint/cookielint/internal/nearest"
	"github.com/cookielint/cookielint/internal/report"
)

// options are what the arguments ask for.
type options struct {
	json, fix, diff, tests, explain, help bool
	unused, debug                         bool
	dir, model, tags                      string
	format, color, baseline, rev          string
	writeBaseline, interactive            bool
	outputs                               []output // what format says
	config, ruleList, severityList        string
	rules                                 []*analysis.Analyzer // those selected
	severities                            map[string]catalogue.Severity
	configured                            string // the configuration file that was read; empty: none
	flags                                 *flag.FlagSet
	patterns                              []string
}

// given reports whether a flag is among the arguments.
func (o *options) given(name string) bool {
	found := false
	o.flags.Visit(func(f *flag.Flag) { found = found || f.Name == name })
	return found
}

func (o *options) buildFlags() []string {
	if o.tags == "" {
		return nil
	}
	return []string{"-tags=" + o.tags}
}

// flagSet returns the flags of the command without those of analyzers.
func (o *options) flagSet(name string) *flag.FlagSet {
	fs := flag.NewFlagSet(name, flag.ContinueOnError)
	fs.SetOutput(io.Discard)
	fs.Usage = func() {}
	fs.StringVar(&o.dir, "C", "", "change to `dir` first")
	fs.StringVar(&o.baseline, "baseline", "", "`file` of findings to keep quiet about")
	fs.StringVar(&o.color, "color", auto, "print text for people, with colours and excerpts of the source: `when` is auto\n(on terminals), always or never")
	fs.StringVar(&o.config, "config", "", "`file` with settings; empty: none (default: ."+name+".yml in this directory or above)")
	fs.BoolVar(&o.debug, "debug", false, "write to standard error what was read, analyzed and not followed")
	fs.BoolVar(&o.diff, "diff", false, "print what -fix would change as a unified diff")
	fs.BoolVar(&o.explain, "explain", false, "tell with each finding which way the cookie took")
	fs.BoolVar(&o.fix, "fix", false, "apply suggested fixes and print what remains")
	fs.StringVar(&o.format, "format", "", "comma-separated `list` of formats, each with a file to write it to if any, as in\ngithub,sarif:out.sarif: "+strings.Join(report.Formats(), ", "))
	fs.BoolVar(&o.interactive, "interactive", false, "with -fix, ask about each fix")
	fs.BoolVar(&o.json, "json", false, "short for -format=json: print findings as JSON, in the format of go vet -json")
	fs.StringVar(&o.model, modelFlag, "", "`file` in YAML that teaches functions and types that cannot be seen")
	fs.StringVar(&o.rev, "new-from-rev", "", "report only what is on lines that changed since the git `revision`")
	fs.StringVar(&o.ruleList, "rules", "", "comma-separated `list` of rules and groups to run; those with - in front are left out")
	fs.StringVar(&o.severityList, "severity", "", "comma-separated `list` of RULE=SEVERITY: error, warning or note")
	fs.StringVar(&o.tags, "tags", "", "comma-separated `list` of build tags")
	fs.BoolVar(&o.tests, "tests", false, "analyze test files too")
	fs.BoolVar(&o.unused, "unused-ignores", false, "also report comments that ignore rules which have no finding there")
	fs.BoolVar(&o.writeBaseline, "write-baseline", false, "write what is found to the file of -baseline instead of printing it")
	return fs
}

// parse returns the options that args ask for. It sets the flags of analyzers.
func (c *command) parse(args []string) (*options, error) {
	opts := &options{}
	fs := opts.flagSet(c.Name)
	opts.flags = fs
	presetGroup(c.Analyzers, args)
	enabled := map[*analysis.Analyzer]*triState{}
	for _, a := range c.Analyzers {
		enabled[a] = new(triState)
		fs.Var(enabled[a], a.Name, "run "+a.Name+" only, or with =false all but it")
		a.Flags.VisitAll(func(f *flag.Flag) { fs.Var(f.Value, a.Name+"."+f.Name, f.Usage) })
	}
	if err := fs.Parse(args); errors.Is(err, flag.ErrHelp) {
		return &options{help: true}, nil
	} else if err != nil {
		return nil, c.flagError(fs, err)
	}
	opts.patterns = fs.Args()
	optIn(c.Analyzers, args[:len(args)-fs.NArg()])
	given := map[string]bool{}
	fs.Visit(func(f *flag.Flag) { given[f.Name] = true })
	from, err := c.configure(opts, fs, given)
	if err != nil {
		return nil, err
	}
	if err := c.choose(opts, enabled, given, from); err != nil {
		return nil, err
	}
	return opts, c.check(opts)
}

// choose selects the rules to run and how bad their findings are, by flags that are
// given and settings that come from a file.
func (c *command) choose(opts *options, enabled map[*analysis.Analyzer]*triState, given map[string]bool, from map[string]source) error {
	chosen := false // rules, by their names
	for _, a := range c.Analyzers {
		if s := enabled[a]; s != nil && *s != unset {
			if given["rules"] {
				return fmt.Errorf("-rules and -%s cannot be used together", a.Name)
			}
			chosen = true
		}
	}
	blame := func(name string, err error) error {
		if at, ok := from[name]; ok && !given[name] {
			return at.fail("%v", err)
		}
		return fmt.Errorf("-%s: %w", name, err)
	}
	selected, err := c.parseSelection(opts.ruleList)
	if err != nil {
		return blame("rules", err)
	}
	if opts.severities, err = c.parseSeverities(opts.severityList); err != nil {
		return blame("severity", err)
	}
	decided := maps.Clone(given)
	for name := range from {
		decided[name] = true
	}
	opts.rules, err = selected.apply(c.Analyzers, decided)
	if chosen {
		opts.rules = selectRules(c.Analyzers, enabled)
		isEngine := func(name string) bool { return !slices.Contains(c.ruleNames(), name) }
		opts.ruleList = strings.Join(slices.DeleteFunc(names(opts.rules), isEngine), ",")
	}
	return err
}

// check completes the options and reports those that do not go together.
func (c *command) check(opts *options) error {
	for _, p := range opts.patterns {
		if strings.HasPrefix(p, "-") {
			return fmt.Errorf("flag %s comes after a package: put all flags before the packages", p)
		}
	}
	if err := opts.checkOutput(); err != nil {
		return err
	}
	if err := opts.checkBaseline(); err != nil {
		return err
	}
	if len(opts.patterns) == 0 {
		opts.patterns = []string{"."}
	}
	for name, on := range map[string]bool{"tests": opts.tests, "explain": opts.explain, "unused": opts.unused, "debug": opts.debug} {
		if err := c.turnOn(name, on); err != nil {
			return err
		}
	}
	return c.teach(opts)
}

// checkOutput completes the options about what is printed.
func (o *options) checkOutput() error {
	switch {
	case o.json && o.diff:
		return errors.New("-json and -diff cannot be used together")
	case o.interactive && o.diff:
		return errors.New("-interactive and -diff cannot be used together")
	case o.interactive && !o.fix:
		return errors.New("-interactive needs -fix")
	case o.json && o.given("format"):
		return errors.New("-json and -format cannot be used together; -json is short for -format=json")
	case o.given("format") && o.diff:
		return errors.New("-format and -diff cannot be used together")
	case o.color != auto && o.color != always && o.color != never:
		return fmt.Errorf("-color=%s: it has to be auto, always or never", o.color)
	case o.json:
		o.format = "json"
	}
	var err error
	o.outputs, err = parseOutputs(cmp.Or(o.format, "text"))
	return err
}

func (o *options) checkBaseline() error {
	switch {
	case !o.writeBaseline:
		return nil
	case o.baseline == "":
		return errors.New("-write-baseline needs a file to write to: -baseline FILE")
	case o.fix:
		return errors.New("-write-baseline and -fix cannot be used together")
	case o.diff:
		return errors.New("-write-baseline and -diff cannot be used together")
	case o.rev != "":
		return errors.New("-write-baseline and -new-from-rev cannot be used together")
	}
	return nil
}

// turnOn sets a flag of every analyzer that has it.
func (c *command) turnOn(name string, on bool) error {
	for _, a := range c.Analyzers {
		if !on || a.Flags.Lookup(name) == nil {
			continue
		}
		if err := a.Flags.Set(name, "true"); err != nil {
			return err
		}
	}
	return nil
}

// flagError adds to an error of package flag what to do about it.
func (c *command) flagError(fs *flag.FlagSet, err error) error {
	name, ok := strings.CutPrefix(err.Error(), "flag provided but not defined: -")
	if !ok {
		return fmt.Errorf("%v; see '%s help'", err, c.Name)
	}
	var known []string
	fs.VisitAll(func(f *flag.Flag) { known = append(known, f.Name) })
	if near := nearest.Of(name, known); near != "" {
		return fmt.Errorf("there is no flag -%s; did you mean -%s?", name, near)
	}
	return fmt.Errorf("there is no flag -%s; see '%s help' for those that are", name, c.Name)
}

// isVetProtocol reports whether the go command calls this program as a vet tool.
func isVetProtocol(args []string) bool {
	for _, arg := range args {
		switch arg {
		case "-flags", "--flags", "-V=full", "--V=full":
			return true
		}
	}
	return len(args) > 0 && strings.HasSuffix(args[len(args)-1], ".cfg")
}
