package cookieflow

// This file tells other packages what directives are about: who makes a cookie and
// says there that it is right as it is need not say it again wherever it is sent.

import (
	"maps"
	"slices"
	"strings"

	"github.com/cookielint/cookielint/internal/ignore"
)

// A ruleList are names of rules that directives ignore, sorted, with a comma behind
// each.
type ruleList string

func (l ruleList) has(rule string) bool {
	for name := range strings.SplitSeq(string(l), ",") {
		if name == rule || name == ignore.Tool {
			return true
		}
	}
	return false
}

// ignoredAt are the rules that directives ignore at a place. What is sent is judged
// here as far as it is known, and the directives with it; what is handed on is not.
func (e *encoder) ignoredAt(s *Site) ruleList {
	if s == nil || s.Node == nil {
		return ""
	}
	var names []string
	for _, d := range e.ignores.At(s.Node.Pos()) {
		if e.handed {
			e.carried[d] = true
		}
		if d.Form == ignore.Nolint && len(d.Rules) == 0 {
			names = append(names, ignore.Tool)
		}
		names = append(names, d.Rules...)
	}
	slices.Sort(names)
	var list strings.Builder
	for _, name := range slices.Compact(names) {
		list.WriteString(name + ",")
	}
	return ruleList(list.String())
}

// For is the result as a rule is to read it: an attribute that a function of
// another package decides, where a directive ignores the rule, is dynamic, and so is
// one that was found off there.
func (r *Result) For(rule string) *Result {
	out := *r
	out.rule = rule
	out.Cookies = slices.Clone(r.Cookies)
	for i, c := range out.Cookies {
		if attrs := c.attrs.without(rule); attrs != nil {
			quiet := *c
			quiet.attrs = attrs
			out.Cookies[i] = &quiet
		}
	}
	return &out
}

// without are the attributes with those dynamic for which directives of other
// packages ignore a rule, or which these packages have found off; nil where there
// are none.
func (as attributes) without(rule string) attributes {
	var out attributes
	for a, v := range as {
		i := slices.IndexFunc(v.atoms, func(x atom) bool { return x.ignored != "" && x.ignored.has(rule) || x.told.Has(a) })
		if i < 0 {
			continue
		}
		if out == nil {
			out = maps.Clone(as)
		}
		out[a] = unknownValue(v.atoms[i].site, nil)
	}
	return out
}

// Carried reports whether a directive is handed on to other packages, so that
// whether it is of use is not known here.
func (r *Result) Carried(d *ignore.Directive) bool { return r.program != nil && r.program.carried[d] }

// LeavesNolint reports whether a directive is one that the driver heeds by itself.
func (r *Result) LeavesNolint(d *ignore.Directive) bool {
	return r.opts.LeaveNolint && d.Form == ignore.Nolint && (len(d.Rules) == 0 || slices.Contains(d.Rules, ignore.Tool))
}

// Judges reports whether findings where a directive is would be reported but for
// directives: not in a test without the setting, and not where code does not
// compile.
func (r *Result) Judges(d *ignore.Directive) bool {
	return len(r.pass.TypeErrors) == 0 && r.pass.TypesInfo != nil && (r.opts.Tests || !isTestFile(r.pass, d.Comment.Pos()))
}
