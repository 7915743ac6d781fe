package cookiesensitive

import (
	_ "embed"
	"fmt"
	"go/ast"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/cookielint/cookielint/internal/cookieflow"
	"github.com/cookielint/cookielint/internal/model"
	"github.com/cookielint/cookielint/internal/names"
	"github.com/cookielint/cookielint/internal/rule"
)

//go:embed doc.go
var doc string

// Options are the settings of the rule.
type Options struct {
	// PII tells where personal data, such as e-mail addresses, are reported.
	PII PII
	// Identifiers has names of users, their ids and roles reported as well.
	Identifiers bool
	// Sources matches further names of what must not be in cookies. Nil: none.
	Sources *regexp.Regexp
	// Ignore matches names of what may be in cookies whatever it is called. Nil:
	// none.
	Ignore *regexp.Regexp
}

// Analyzer is the rule with its default settings.
var Analyzer = New(cookieflow.Analyzer, Options{})

// New returns the rule on top of an engine that other rules may share.
func New(engine *analysis.Analyzer, o Options) *analysis.Analyzer {
	a := rule.New(engine, "cookiesensitive", doc, func(pass *rule.Pass) { (&checker{pass, &o}).run() })
	a.Flags.Var(&o.PII, "pii", "where personal data, such as e-mail addresses, are reported: true, false or sessions")
	a.Flags.BoolVar(&o.Identifiers, "identifiers", o.Identifiers, "also report names of users, their ids and roles")
	a.Flags.Var(cookieflow.RegexpFlag{Re: &o.Sources}, "sources", "`regexp` for further names of what must not be in cookies")
	a.Flags.Var(cookieflow.RegexpFlag{Re: &o.Ignore}, "ignore", "`regexp` for names of what may be in cookies")
	return a
}

type checker struct {
	*rule.Pass
	*Options
}

// A value is one of a session, by the function that puts it there and its name.
type value struct{ by, key string }

// A finding is the worst of what one place puts into a cookie.
type finding struct {
	source cookieflow.Source
	danger danger
	put    *cookieflow.Put
	// values are those that other packages put into the sessions of a store.
	values map[value]bool
}

func (c *checker) run() {
	reported := map[*cookieflow.Site]bool{}
	puts := c.Result.Puts()
	told := c.told(puts)
	for _, put := range puts {
		for _, f := range c.worst(put) {
			class, elsewhere := told[f.source.Site.Node]
			if !reported[f.source.Site] && !(elsewhere && class <= f.danger.class) {
				reported[f.source.Site] = true
				c.report(f)
			}
		}
	}
}

// told is the worst that other packages were told of what a place has them put into cookies.
func (c *checker) told(puts []*cookieflow.Put) map[ast.Node]names.Class {
	out := map[ast.Node]names.Class{}
	for _, put := range puts {
		for _, s := range put.Told {
			if slices.ContainsFunc(s.Names, names.OfSession) {
				continue // that depends on the cookie
			}
			class := c.judge(put, s).class
			if worst, known := out[s.Site.Node]; class != names.None && (!known || class < worst) {
				out[s.Site.Node] = class
			}
		}
	}
	return out
}

// worst is the worst source of what is put at each place, in the order in which
// the places are met.
func (c *checker) worst(put *cookieflow.Put) []*finding {
	var out []*finding
	at := map[ast.Node]*finding{}
	c.Result.Sources(put, func(s cookieflow.Source) bool {
		d := c.judge(put, s)
		switch f := at[s.Site.Node]; {
		case d.class == 0:
			return d.harmless
		case f == nil:
			f = &finding{s, d, put, map[value]bool{}}
			at[s.Site.Node] = f
			out = append(out, f)
		case d.class < f.danger.class:
			f.source, f.danger = s, d
		}
		at[s.Site.Node].values[value{s.By, s.Key}] = true
		return d.class == names.Credential // a name that says less may hide a worse source
	})
	return out
}

func (c *checker) report(f *finding) {
	var way []cookieflow.Step
	if f.put.Cookie != nil {
		way = c.Result.Explain(f.put.Cookie, model.Value)
	}
	c.Report(f.source.Site.Node, message(f), nil, append(c.Result.Way(f.source), way...)...)
}

// message says what is where, what was done to it and why that does not help.
func message(f *finding) string {
	text := subject(f) + " carries " + f.source.Text
	if how := manner(f.source); how != "" {
		text += " (" + how + ")"
	}
	switch {
	case f.danger.exposed != "":
		return text + " and is sent without " + f.danger.exposed + ", so that others can use the token"
	case f.put.Elsewhere:
		return text + ", put there by " + f.source.By + more(len(f.values)-1) + "; this store keeps sessions in the cookie, signed but not encrypted"
	case f.put.Session:
		return text + "; the store keeps sessions in the cookie, signed but not encrypted"
	}
	return text + "; cookies are stored in clear text on the user's device"
}

func subject(f *finding) string {
	what, name := "cookie", f.put.Name
	if f.put.Session {
		what = "session value"
	}
	if f.put.Elsewhere {
		name = f.source.Key
	}
	if name != "" {
		what += " " + strconv.Quote(name)
	}
	return what
}

// more says how many values are like one that is named.
func more(n int) string {
	switch n {
	case 0:
		return ""
	case 1:
		return " (and another one like it)"
	}
	return fmt.Sprintf(" (and %d more like it)", n)
}

// manner is what was done to data on the way.
func manner(s cookieflow.Source) string {
	var how []string
	if s.Field != "" {
		how = append(how, "field "+s.Field)
	}
	how = append(how, s.Through...)
	if encodes(s.Through) {
		how = append(how, "not encrypted")
	}
	if s.Hashed {
		how = append(how, "which guessing undoes")
	}
	return strings.Join(how, ", ")
}

// encodes reports whether data look protected to the eye and are not.
func encodes(through []string) bool {
	for _, how := range through {
		if strings.HasSuffix(how, "encoded") || strings.HasSuffix(how, "escaped") || how == "signed" || how == "compressed" {
			return true
		}
	}
	return false
}
