package main

// This file counts. What is counted are rows, not findings: a row that several
// findings are about, say because its function is called in three places, is one.
// A row is
//
//   - right if the rule speaks of it and the reader flags it,
//   - false if the rule speaks of it and the reader does not,
//   - missed if the rule is silent and the reader flags it,
//   - tolerated if the rule speaks of it and the reader calls that tolerable
//     (tol-) or optional (opt-); that counts neither for nor against.
//
// Precision is right/(right+false), recall right/(right+missed). Rows of
// libraries that the model does not have are counted apart; so are findings that
// no row explains, for which somebody has to read the source.

import (
	"fmt"
	"io"
	"math"
	"slices"
	"strings"
	"text/tabwriter"
)

// A rule is measured by the verdicts about its subject.
type rule struct {
	name    string
	subject string   // flag-SUBJECT, tol-SUBJECT, opt-SUBJECT
	flags   []string // what makes it speak of all that the labels judge
}

func selectRules(names []string) ([]rule, error) {
	known := []rule{
		{"cookiesecure", "secure", nil},
		{"cookiehttponly", "httponly", nil},
		{"cookiesensitive", "sensitive", nil},
		{"cookiesamesite", "samesite", []string{"-cookiesamesite.scope=all"}},
	}
	var rules []rule
	for _, name := range names {
		i := slices.IndexFunc(known, func(r rule) bool { return r.name == name })
		if i < 0 {
			return nil, fmt.Errorf("rule %q has no verdicts in the labels", name)
		}
		rules = append(rules, known[i])
	}
	return rules, nil
}

func flags(rules []rule) (args []string) {
	for _, r := range rules {
		args = append(append(args, "-"+r.name), r.flags...)
	}
	return args
}

// unmodelled are beginnings of constructs that the model does not have.
var unmodelled = []string{"beego", "macaron", "go-macaron", "fiber", "hertz", "csrf middleware", "third-party gorilla store", "raw Set-Cookie"}

// modelled reports whether the model has the construct of a row, and what sends
// it: a cookie of net/http may be handed to a framework.
func (r *row) modelled() bool {
	if r.method && strings.Contains(r.construct, "http") {
		return false
	}
	return !slices.ContainsFunc(unmodelled, func(prefix string) bool { return strings.HasPrefix(r.construct, prefix) })
}

// A count is the result for one rule and group of rows.
type count struct{ rows, right, wrong, missed, tolerated int }

// A tally collects the counts of all modules.
type tally struct {
	rules      []rule
	out        io.Writer
	counts     map[cell]*count
	near       [unlabelled + 1]int
	unlabelled map[string]int // by rule
}

// A cell is a group of rows that is counted together.
type cell struct {
	rule, construct string
	modelled        bool
}

func newTally(rules []rule, out io.Writer) *tally {
	return &tally{rules: rules, out: out, counts: map[cell]*count{}, unlabelled: map[string]int{}}
}

// add counts the rows of a module and prints every difference.
func (t *tally) add(m *module, matches []match) {
	for _, f := range matches {
		t.near[f.dist]++
		if f.row == nil {
			t.unlabelled[f.rule]++
			fmt.Fprintf(t.out, "unlabelled: %s in %s, %s: %s\n", f.rule, m.name, f.at(m.dir), f.message)
		}
	}
	for _, r := range m.rows {
		for _, rule := range t.rules {
			i := slices.IndexFunc(matches, func(f match) bool { return f.row == r && f.rule == rule.name })
			verdict := t.judge(r, rule, i >= 0)
			if verdict == "" {
				continue
			}
			fmt.Fprintf(t.out, "%s: %s in %s, %s:%d, %s, labelled %s", verdict, rule.name, m.name, r.file, r.line, r.construct, strings.Join(r.verdicts, ","))
			if i >= 0 {
				f := matches[i]
				fmt.Fprintf(t.out, "; %s, %d lines away, %s: %s", f.dist, f.line-r.line, f.at(m.dir), f.message)
			}
			fmt.Fprintln(t.out)
		}
	}
}

// judge counts a row that the rule does or does not speak of. It returns what is
// wrong with that, or "".
func (t *tally) judge(r *row, rule rule, speaks bool) string {
	key := cell{rule.name, r.construct, r.modelled()}
	if t.counts[key] == nil {
		t.counts[key] = &count{}
	}
	c := t.counts[key]
	c.rows++
	suffix := ""
	if !key.modelled {
		suffix = " (not modelled)"
	}
	flagged := r.says("flag-" + rule.subject)
	switch {
	case speaks && flagged:
		c.right++
	case speaks && (r.says("tol-"+rule.subject) || r.says("opt-"+rule.subject)):
		c.tolerated++
	case speaks:
		c.wrong++
		return "false" + suffix
	case flagged:
		c.missed++
		return "missed" + suffix
	}
	return ""
}

// print prints a table: per rule all modelled rows, each construct, and what is
// not modelled.
func (t *tally) print() {
	out := t.out
	fmt.Fprintln(out)
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "rule\tconstruct\trows\tright\tfalse\tmissed\ttolerated\tprecision\trecall")
	for _, rule := range t.rules {
		var all, other count
		var lines []string
		for key, c := range t.counts {
			switch {
			case key.rule != rule.name:
			case key.modelled:
				all.add(*c)
				lines = append(lines, c.line(rule.name, key.construct))
			default:
				other.add(*c)
			}
		}
		slices.Sort(lines)
		fmt.Fprint(w, all.line(rule.name, "all that is modelled"), strings.Join(lines, ""), other.line(rule.name, "not modelled"))
	}
	w.Flush()
	fmt.Fprintln(out)
	for d, n := range t.near {
		fmt.Fprintf(out, "findings %s: %d\n", distance(d), n)
	}
	for _, rule := range t.rules {
		fmt.Fprintf(out, "unlabelled findings of %s: %d\n", rule.name, t.unlabelled[rule.name])
	}
}

func (c *count) add(d count) {
	c.rows += d.rows
	c.right += d.right
	c.wrong += d.wrong
	c.missed += d.missed
	c.tolerated += d.tolerated
}

func (c count) line(rule, construct string) string {
	return fmt.Sprintf("%s\t%s\t%d\t%d\t%d\t%d\t%d\t%s\t%s\n", rule, construct, c.rows, c.right, c.wrong, c.missed, c.tolerated,
		ratio(c.right, c.right+c.wrong), ratio(c.right, c.right+c.missed))
}

// ratio words k of n as a percentage with its 95 % Wilson score interval.
func ratio(k, n int) string {
	if n == 0 {
		return "-"
	}
	low, high := wilson(k, n)
	return fmt.Sprintf("%.0f %% (%.0f–%.0f, n=%d)", 100*float64(k)/float64(n), 100*low, 100*high, n)
}

// wilson returns the 95 % Wilson score interval of the proportion k/n.
func wilson(k, n int) (low, high float64) {
	const z = 1.959964
	p, m := float64(k)/float64(n), float64(n)
	center := (p + z*z/(2*m)) / (1 + z*z/m)
	half := z / (1 + z*z/m) * math.Sqrt(p*(1-p)/m+z*z/(4*m*m))
	return max(0, center-half), min(1, center+half)
}
