package main

// This file counts. What is counted are rows, not findings: a row that several
// findings are about is one. It is
//
//   - right if the rule speaks of it and the reader flags it,
//   - false if the rule speaks of it and the reader does not,
//   - missed if the rule is silent and the reader flags it.
//
// What the reader calls tolerable (tol-) or optional (opt-) counts neither for nor
// against. Precision is right/(right+false), recall right/(right+missed). Each is
// counted over all rows and over those of each library.

import (
	"cmp"
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
	apart         bool // not all that it says in the function of a row is about the row
}

var rules = []rule{
	{"cookiesecure", "secure", false},
	{"cookiehttponly", "httponly", false},
	{"cookiesamesite", "samesite", false},
	{"cookiesensitive", "sensitive", false},
	{"cookielifetime", "longexpiry", false},
	{"sessionkey", "key", true},
}

// settings have the rules speak of all that the labels judge.
var settings = []string{"-cookiesamesite.scope=all", "-cookiesensitive.identifiers=true"}

// measure returns the rule that a finding is of. It is false if there are no
// verdicts about what it says.
func (f finding) measure() (r rule, ok bool) {
	i := slices.IndexFunc(rules, func(r rule) bool { return r.name == f.rule })
	if i < 0 {
		return rule{apart: true}, false
	}
	return rules[i], true
}

// libraries are named by beginnings of constructs. Else it is net/http.
var libraries = []struct{ construct, library string }{
	{"beego ", "beego"},
	{"csrf middleware", "CSRF middleware"},
	{"fiber", "fiber"},
	{"gin ", "gin"},
	{"gin-contrib", "gin-contrib/sessions"},
	{"go-macaron", "macaron"},
	{"gorilla", "gorilla/sessions"},
	{"hertz", "hertz"},
	{"macaron", "macaron"},
	{"scs", "scs"},
	{"sessions.Options", "gorilla/sessions"},
	{"third-party gorilla", "stores for gorilla/sessions"},
}

// every stands for all libraries.
const every = "all"

// library returns the name of what sends the cookie or session of a row. A cookie
// of net/http may be handed to a framework.
func (r *row) library() string {
	for _, l := range libraries {
		if strings.HasPrefix(r.construct, l.construct) {
			return l.library
		}
	}
	if r.method {
		return "net/http through a framework"
	}
	return "net/http"
}

// A count is the result for the rows of one cell.
type count struct{ rows, right, wrong, missed int }

// A cell is a group of rows that is counted together.
type cell struct{ rule, library string }

// A tally collects the counts of all modules.
type tally struct {
	out        io.Writer
	counts     map[cell]count
	unlabelled int // findings that no row is about
	unjudged   int // findings of rules that there are no verdicts about
}

// add counts the rows of a module and prints every difference.
func (t *tally) add(m *module, findings []finding) {
	for _, f := range findings {
		_, measured := f.measure()
		switch {
		case f.row == nil:
			t.unlabelled++
			fmt.Fprintf(t.out, "unlabelled: %s in %s, %s: %s\n", f.rule, m.name, f.at(m.dir), f.message)
		case !measured:
			t.unjudged++
			fmt.Fprintf(t.out, "unjudged: %s in %s, labelled %s; %s: %s\n", f.rule, m.name, strings.Join(f.row.verdicts, ","), f.at(m.dir), f.message)
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
	c := count{rows: 1}
	flagged := r.says("flag-" + rule.subject)
	switch {
	case speaks && flagged:
		c.right = 1
	case speaks && (r.says("tol-"+rule.subject) || r.says("opt-"+rule.subject)):
	case speaks:
		c.wrong, verdict = 1, "false"
	case flagged:
		c.missed, verdict = 1, "missed"
	}
	for _, library := range []string{every, r.library()} {
		key := cell{rule.name, library}
		t.counts[key] = t.counts[key].plus(c)
	}
	return verdict
}

func (c count) plus(d count) count {
	return count{c.rows + d.rows, c.right + d.right, c.wrong + d.wrong, c.missed + d.missed}
}

// print prints a table: per rule all rows, and those of each library, by number.
func (t *tally) print() {
	w := tabwriter.NewWriter(t.out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "\nrule\tlibrary\trows\tright\tfalse\tmissed\tprecision\trecall")
	for _, rule := range rules {
		for _, library := range t.libraries(rule.name) {
			c := t.counts[cell{rule.name, library}]
			fmt.Fprintf(w, "%s\t%s\t%d\t%d\t%d\t%d\t%s\t%s\n", rule.name, library,
				c.rows, c.right, c.wrong, c.missed, ratio(c.right, c.right+c.wrong), ratio(c.right, c.right+c.missed))
		}
	}
	w.Flush()
}

// libraries returns those of which rows were counted, the most frequent first.
func (t *tally) libraries(rule string) (names []string) {
	for key := range t.counts {
		if key.rule == rule {
			names = append(names, key.library)
		}
	}
	slices.SortFunc(names, func(a, b string) int {
		return cmp.Or(cmp.Compare(t.counts[cell{rule, b}].rows, t.counts[cell{rule, a}].rows), cmp.Compare(a, b))
	})
	return names
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
