package ignore

import "golang.org/x/tools/go/analysis"

// An Outcome is what a rule makes of a package.
type Outcome struct {
	// Found are the findings to report, by file and place.
	Found []analysis.Diagnostic
	// Silenced are those that directives keep from being reported.
	Silenced []Silenced
	// Matched are the directives that a finding of either kind met.
	Matched map[*Directive]bool
	// Err is why the rule did not finish.
	Err error
}

// A Silenced finding is one that a directive keeps from being reported.
type Silenced struct {
	analysis.Diagnostic
	Reason string // as the directive gives it; may be empty for //nolint
}
