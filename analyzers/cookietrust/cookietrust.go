package cookietrust

import (
	_ "embed"
	"go/ast"
	"slices"
	"strconv"

	"golang.org/x/tools/go/analysis"

	"github.com/cookielint/cookielint/internal/cookieflow"
	"github.com/cookielint/cookielint/internal/names"
	"github.com/cookielint/cookielint/internal/rule"
)

//go:embed doc.go
var doc string

// Options are the settings of the rule.
type Options struct {
	// On has the rule report: it is opt-in.
	On bool
}

// Analyzer is the rule with its default settings.
var Analyzer = New(cookieflow.Analyzer, Options{})

// New returns the rule on top of an engine that other rules may share.
func New(engine *analysis.Analyzer, o Options) *analysis.Analyzer {
	a := rule.New(engine, "cookietrust", doc, func(pass *rule.Pass) {
		if o.On {
			run(pass)
		}
	})
	a.Flags.BoolVar(&o.On, "on", o.On, "report: the rule is opt-in")
	return a
}

func run(pass *rule.Pass) {
	type reading struct {
		cookie cookieflow.RawCookie
		in     ast.Node
		by     cookieflow.Test
	}
	reported := map[reading]bool{}
	for _, d := range pass.Result.Decisions() {
		if !mayGrant(d) {
			continue
		}
		for _, c := range pass.Result.Behind(d) {
			// What a function decides a second time by the same is mended with the first, and
			// what others decide by what it reads for them.
			of := reading{c, d.In, d.By}
			if c.Only {
				of.in = nil
			}
			if why := decides(d, c); why != "" && !reported[of] {
				reported[of] = true
				pass.Report(d.At, subject(c)+" "+why+", and nothing has verified it: anyone can edit a cookie", nil)
				break
			}
		}
	}
}

// mayGrant reports whether a decision may be about what somebody may do or who they
// are, whatever cookie it is made by.
func mayGrant(d *cookieflow.Decision) bool {
	return !slices.ContainsFunc(d.Names, names.Preference) &&
		(d.By != cookieflow.Compared || slices.ContainsFunc(d.With, func(s string) bool { return s != "" }))
}

// decides says what a decision by a cookie is about; empty: nothing that matters.
func decides(d *cookieflow.Decision, c cookieflow.RawCookie) string {
	if names.Preference(c.Name) {
		return ""
	}
	called := append([]string{c.Name}, d.Names...)
	switch d.By {
	case cookieflow.Compared:
		if with := compared(d.With, called); with != "" {
			return "is compared with " + strconv.Quote(with) + " to find out what somebody may do"
		}
	case cookieflow.Taken:
		if slices.ContainsFunc(called, names.Privilege) {
			return "is taken for true or false to find out what somebody may do"
		}
	case cookieflow.LookedUp:
		if slices.ContainsFunc(called, names.KnownBy) || c.Number && !slices.ContainsFunc(called, names.SaysSecret) {
			return "is what " + d.Among + " finds the user by"
		}
	}
	return ""
}

// compared is the first of some constants that says what somebody may do, by itself or
// in something that is called so; empty: there is none.
func compared(with, called []string) string {
	for _, s := range with {
		switch {
		case names.Grants(s), names.Affirms(s) && slices.ContainsFunc(called, names.Privilege),
			s != "" && slices.ContainsFunc(called, names.Rank):
			return s
		}
	}
	return ""
}

func subject(c cookieflow.RawCookie) string {
	if c.Name == "" {
		return "a cookie of the request"
	}
	return "cookie " + strconv.Quote(c.Name)
}
