// Package cli is the command line of a vet-like tool: a set of analyzers that
// runs standalone on packages, or as a tool of go vet.
package cli

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"slices"
	"syscall"

	"golang.org/x/tools/go/analysis"

	"github.com/cookielint/cookielint/internal/catalogue"
	"github.com/cookielint/cookielint/internal/files"
	"github.com/cookielint/cookielint/internal/load"
	"github.com/cookielint/cookielint/internal/modelfile"
	"github.com/cookielint/cookielint/internal/report"
)

// Exit statuses of the command.
const (
	Clean  = 0 // nothing was found, or all that was found is fixed
	Found  = 1 // there are findings, or -diff has something to show
	Failed = 2 // wrong usage, or something could not be loaded, analyzed or written
)

// A Tool is what the command line runs.
type Tool struct {
	Name    string // of the command, in messages
	Summary string // first paragraph of the help
	Version string // what the subcommand version prints; see [Version]
	Home    string // where to read about the tool; optional

	// Analyzers are the rules, and the engine that they require, whose flags
	// are settings that rules share. A rule is opt-in if it has a flag "on".
	Analyzers []*analysis.Analyzer

	// Groups are the named sets of rules and settings; the first is the one that
	// runs if nobody says anything. Severity is how bad the findings of a rule are;
	// nil: all are warnings.
	Groups   []catalogue.Group
	Severity func(rule string) catalogue.Severity

	// Secret reports whether the findings of a rule are where a secret is written, so
	// that their lines are not shown as they are; nil: those of none are.
	Secret func(rule string) bool

	// Model returns, once flags are set, what decides which packages are worth
	// analyzing. It fails if what a user teaches is wrong. Nil means that every
	// package is.
	Model func() (load.Model, error)

	// Unit speaks the protocol of go vet and does not return, like
	// golang.org/x/tools/go/analysis/unitchecker.Main.
	Unit func(...*analysis.Analyzer)

	In    io.Reader // where answers to -interactive come from; nil is that of this process
	Env   []string  // environment of the go command; nil is that of this process
	Files files.FS  // where fixes are written; nil is the operating system
}

// Main runs the command with these arguments, which do not include its name,
// and returns the exit status.
func Main(args []string, stdout, stderr io.Writer, tool Tool) int {
	if isVetProtocol(args) {
		presetGroup(tool.Analyzers, args)
		optIn(tool.Analyzers, args)
		tool.Unit(tool.Analyzers...)
		return Clean
	}
	for _, a := range tool.Analyzers {
		guard(a)
	}
	c := &command{Tool: tool, stdout: stdout, out: bufio.NewWriter(stdout), err: stderr}
	status := c.main(args)
	if err := c.out.Flush(); err != nil {
		status = Failed
		if !errors.Is(err, syscall.EPIPE) { // whoever closed the pipe knows
			c.fail(fmt.Errorf("the output cannot be written: %v", err))
		}
	}
	return status
}

// A command is one run of the tool.
type command struct {
	Tool
	stdout io.Writer // what out writes to
	out    *bufio.Writer
	err    io.Writer
	failed bool // something was printed to err that makes the status Failed
}

// fail prints an error as one line.
func (c *command) fail(err error) int {
	fmt.Fprintf(c.err, "%s: %v\n", c.Name, err)
	c.failed = true
	return Failed
}

func (c *command) main(args []string) int {
	if len(args) > 0 {
		switch args[0] {
		case "help":
			return c.help(args[1:])
		case "rules":
			return c.listRules(args[1:])
		case "completion":
			return c.completion(args[1:])
		case "config":
			return c.showConfig(args[1:])
		case "version":
			fmt.Fprintf(c.out, "%s %s\n", c.Name, c.Version)
			return Clean
		}
	}
	opts, err := c.parse(args)
	switch {
	case err != nil:
		return c.fail(err)
	case opts.help:
		return c.help(nil)
	}
	return c.analyze(opts)
}

// analyze loads the packages, runs the rules and prints or fixes what they find.
func (c *command) analyze(opts *options) int {
	dir, err := filepath.Abs(opts.dir)
	if err != nil {
		return c.fail(err)
	}
	if info, err := os.Stat(dir); err != nil || !info.IsDir() {
		return c.fail(fmt.Errorf("there is no directory %s to change to", opts.dir))
	}
	model, err := c.model()
	if err != nil {
		return c.fail(err)
	}
	filter, err := c.filter(dir, opts)
	if err != nil {
		return c.fail(err)
	}
	loaded, findings, failures, err := c.find(dir, opts, model)
	if err != nil {
		return c.fail(err)
	}
	if filter.known != nil {
		filter.known.sources = c.sources(findings)
	}
	findings, suppressed := split(findings)
	judges := filter.judges(loaded, opts, c.failed)
	if opts.writeBaseline {
		return c.writeBaseline(filter.known, findings, judges)
	}
	findings = report.Sort(slices.Concat(c.narrow(filter, findings, judges), suppressed))

	changed := false
	if opts.fix || opts.diff {
		findings, changed = c.fix(loaded, dir, opts, findings)
	}
	if !opts.diff {
		if c.terminal(opts) != nil && !opts.fix {
			c.markUnfixable(loaded, findings)
		}
		if err := c.print(dir, opts, findings, failures); err != nil {
			return Failed // Flush returns the same error to Main
		}
	}
	findings, _ = split(findings)
	switch {
	case c.failed:
		return Failed
	case opts.diff && changed, !opts.diff && len(findings) > 0:
		return Found
	}
	return Clean
}

// find loads the packages and runs the rules, and tells what could not be loaded or
// analyzed, which is also among the failures that it returns.
func (c *command) find(dir string, opts *options, model load.Model) (*load.Result, []report.Finding, []report.Failure, error) {
	progress := c.progress()
	defer progress.end()
	progress.say("loading packages")
	// Who interrupts the command does not want the go command to go on compiling.
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	loaded, err := load.Packages(ctx, load.Config{
		Dir:        dir,
		Patterns:   opts.patterns,
		Tests:      opts.tests,
		BuildFlags: opts.buildFlags(),
		Env:        c.Env,
		Model:      model,
		Source:     c.hasDirective,
	})
	interrupted := ctx.Err() != nil
	stop()
	switch {
	case interrupted:
		return nil, nil, nil, errors.New("interrupted")
	case err != nil:
		return nil, nil, nil, err
	}
	if opts.debug {
		c.debug(opts, loaded)
	}
	progress.say("analyzing " + count(len(loaded.Roots)+len(loaded.Extra), "package"))
	findings, failures, err := run(loaded, opts.rules)
	progress.end()
	for _, e := range loaded.Errors {
		c.loadError(e)
	}
	c.tell(failures)
	return loaded, findings, append(failures, loadFailures(dir, loaded.Errors)...), err
}

// split returns the findings that count and those that a comment suppresses, which
// are only for formats that have a place for them.
func split(findings []report.Finding) (counted, suppressed []report.Finding) {
	for _, f := range findings {
		if f.Suppressed == nil {
			counted = append(counted, f)
		} else {
			suppressed = append(suppressed, f)
		}
	}
	return counted, suppressed
}

// debug tells what the command works on.
func (c *command) debug(opts *options, loaded *load.Result) {
	config := "there is no configuration file"
	if opts.configured != "" {
		config = "the configuration file is " + opts.configured
	}
	fmt.Fprintf(c.err, "%s: %s\n", c.Name, config)
	fmt.Fprintf(c.err, "%s: %s matched; analyzed: %d of them and %d that they import\n",
		c.Name, count(loaded.Matched, "package"), len(loaded.Roots), len(loaded.Extra))
}

// tell prints failures. Those that what a user teaches is to blame for are the same
// for several rules and packages, and are printed once.
func (c *command) tell(failures []report.Failure) {
	told := map[string]bool{}
	for _, f := range failures {
		var wrong *modelfile.Error
		switch {
		case !errors.As(f.Err, &wrong):
			c.fail(fmt.Errorf("%s did not finish on package %s: %v", f.Rule, f.Package, f.Err))
		case !told[wrong.Error()]:
			told[wrong.Error()] = true
			c.fail(wrong)
		}
	}
}

// loadError prints an error with a position the way compilers do, so that
// editors find it, and one without like any other error.
func (c *command) loadError(e *load.Error) {
	if e.Pos == "" {
		c.fail(e)
		return
	}
	fmt.Fprintln(c.err, e)
	c.failed = true
}
