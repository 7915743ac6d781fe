package cli

// This file asks which fixes to apply.

import (
	"bufio"
	"fmt"
	"strings"

	"github.com/cookielint/cookielint/internal/fix"
	"github.com/cookielint/cookielint/internal/report"
)

const answers = `y - apply this fix
n - do not apply it
a - apply this fix and all that follow in this file
d - apply neither this fix nor any that follows in this file
q - stop asking and apply what was chosen so far
? - print this
`

// ask shows each fix that could be applied and returns which are wanted, by the
// index of the finding. Those that could not be are, so that the reason is told.
// Questions go to standard error, as standard output has what remains. Where the
// input ends, no more is wanted.
func (c *command) ask(findings []report.Finding, opts fix.Options, label func(string) string) func(int) bool {
	counts := opts.Want // not those that a comment suppresses
	opts.Want = nil
	wanted := map[int]bool{}
	var all []int
	for i, f := range findings {
		switch {
		case !counts(i) || len(f.Fixes) == 0:
		case applicable(f, opts):
			all = append(all, i)
		default:
			wanted[i] = true
		}
	}
	in := bufio.NewScanner(c.in())
	file, answer := "", "" // an answer for the rest of a file
	for n, i := range all {
		f := findings[i]
		if f.Pos.Filename != file {
			file, answer = f.Pos.Filename, ""
		}
		if answer == "" {
			c.showFix(f, opts, label)
			answer = c.question(in, fmt.Sprintf("(%d of %d) %s [y,n,a,d,q,?]? ", n+1, len(all), oneLine(f.Fixes[0].Message)))
		}
		switch answer {
		case "q":
			return func(i int) bool { return wanted[i] }
		case "y", "a":
			wanted[i] = true
		}
		if answer == "y" || answer == "n" {
			answer = ""
		}
	}
	return func(i int) bool { return wanted[i] }
}

// applicable reports whether the fix of a finding can be applied at all.
func applicable(f report.Finding, opts fix.Options) bool {
	return len(fix.Merge([]report.Finding{f}, opts).Applied()) > 0
}

// showFix prints a finding and what its fix changes.
func (c *command) showFix(f report.Finding, opts fix.Options, label func(string) string) {
	pos := f.Pos
	pos.Filename = label(pos.Filename)
	fmt.Fprintf(c.err, "%s: %s (%s)\n", pos, f.Message, f.Rule)
	fix.Merge([]report.Finding{f}, opts).Diff(c.err, label) // who cannot read it answers n
}

// question asks until there is an answer. The end of the input is q.
func (c *command) question(in *bufio.Scanner, text string) string {
	for {
		fmt.Fprint(c.err, text)
		if !in.Scan() {
			fmt.Fprintln(c.err)
			return "q"
		}
		answer := strings.ToLower(strings.TrimSpace(in.Text()))
		if _, is := terminal(c.in()); !is {
			fmt.Fprintln(c.err, answer) // nobody has seen it typed
		}
		switch answer {
		case "y", "n", "a", "d", "q":
			return answer
		}
		fmt.Fprint(c.err, answers)
	}
}
