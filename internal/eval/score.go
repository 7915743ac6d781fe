package main

// This file counts. What is counted are rows, not findings: a row that several
// findings are about is one. It is
//
//   - right if the rule speaks of it and the reader flags it,
//   - false if the rule speaks of it and the reader does not,
//   - missed if the rule is silent and the reader flags it.
//
// What the reader calls tolerable (tol-) or optional (opt-) counts neither for nor
// against. Precision is right/(right+false), recall right/(right+missed). Rows of
// libraries that the model does not have are counted apart.

import (
	"fmt"
	"io"
	"math"
	"slices"
	"strings"
	"text/tabwriter"
)

// A rule is measured by the verdicts about its subject: flag-SUBJECT and so on.
type rule struct {
	name, subject string
	flags         []string // what makes it speak of all that the labels judge
}

var rules = []rule{
	{"cookiesecure", "secure", nil},
	{"cookiehttponly", "httponly", nil},
	{"cookiesamesite", "samesite", []string{"-cookiesamesite.scope=all"}},
	{"cookiesensitive", "sensitive", nil},
}

// frameworks are beginnings of constructs that are not net/http, gin or gorilla.
var frameworks = []string{"beego", "macaron", "go-macaron", "fiber", "hertz", "csrf middleware", "third-party gorilla store"}

// usual reports whether the construct of a row is of net/http, gin or gorilla, and
// what sends it: a cookie of net/http may be handed to a framework.
func (r *row) usual() bool {
	if r.method && strings.Contains(r.construct, "http") {
		return false
	}
	return !slices.ContainsFunc(frameworks, func(prefix string) bool { return strings.HasPrefix(r.construct, prefix) })
}

// A count is the result for the rows of one cell.
type count struct{ rows, right, wrong, missed int }

// A cell is a group of rows that is counted together.
type cell struct {
	rule  string
	usual bool
}

// A tally collects the counts of all modules.
type tally struct {
	out        io.Writer
	counts     map[cell]count
	unlabelled int
}

// add counts the rows of a module and prints every difference.
func (t *tally) add(m *module, findings []finding) {
	for _, f := range findings {
		if f.row == nil {
			t.unlabelled++
			fmt.Fprintf(t.out, "unlabelled: %s in %s, %s: %s\n", f.rule, m.name, f.at(m.dir), f.message)
		}
	}
	for _, r := range m.rows {
		for _, rule := range rules {
			i := slices.IndexFunc(findings, func(f finding) bool { return f.row == r && f.rule == rule.name })
			verdict := t.judge(r, rule, i >= 0)
			if verdict == "" {
				continue
			}
			fmt.Fprintf(t.out, "%s: %s in %s, %s:%d, %s, labelled %s", verdict, rule.name, m.name, r.file, r.line, r.construct, strings.Join(r.verdicts, ","))
			if i >= 0 {
				fmt.Fprintf(t.out, "; %s: %s", findings[i].at(m.dir), findings[i].message)
			}
			fmt.Fprintln(t.out)
		}
	}
}

// judge counts a row that the rule does or does not speak of. It returns what is
// wrong with that, or "".
func (t *tally) judge(r *row, rule rule, speaks bool) (verdict string) {
	key := cell{rule.name, r.usual()}
	c := t.counts[key]
	c.rows++
	flagged := r.says("flag-" + rule.subject)
	switch {
	case speaks && flagged:
		c.right++
	case speaks && (r.says("tol-"+rule.subject) || r.says("opt-"+rule.subject)):
	case speaks:
		c.wrong++
		verdict = "false"
	case flagged:
		c.missed++
		verdict = "missed"
	}
	t.counts[key] = c
	return verdict
}

// print prints a table: per rule the rows of net/http, gin and gorilla, and those of frameworks.
func (t *tally) print() {
	w := tabwriter.NewWriter(t.out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "\nrule\tlibraries\trows\tright\tfalse\tmissed\tprecision\trecall")
	for _, rule := range rules {
		for _, usual := range []bool{true, false} {
			c := t.counts[cell{rule.name, usual}]
			fmt.Fprintf(w, "%s\t%s\t%d\t%d\t%d\t%d\t%s\t%s\n", rule.name, map[bool]string{true: "net/http, gin, gorilla", false: "frameworks"}[usual],
				c.rows, c.right, c.wrong, c.missed, ratio(c.right, c.right+c.wrong), ratio(c.right, c.right+c.missed))
		}
	}
	w.Flush()
}

// ratio words k of n as a percentage with its 95 % Wilson score interval.
func ratio(k, n int) string {
	if n == 0 {
		return "-"
	}
	const z = 1.959964
	p, m := float64(k)/float64(n), float64(n)
	center := (p + z*z/(2*m)) / (1 + z*z/m)
	half := z / (1 + z*z/m) * math.Sqrt(p*(1-p)/m+z*z/(4*m*m))
	return fmt.Sprintf("%.0f %% (%.0f–%.0f, n=%d)", 100*p, 100*max(0, center-half), 100*min(1, center+half), n)
}
