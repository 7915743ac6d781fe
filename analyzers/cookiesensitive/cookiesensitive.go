package cookiesensitive

import (
	_ "embed"
	"go/types"
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
	// NoPersonal leaves out personal data, such as e-mail addresses.
	NoPersonal bool
}

// Analyzer is the rule with its default settings.
var Analyzer = New(cookieflow.Analyzer, Options{})

// New returns the rule on top of an engine that other rules may share.
func New(engine *analysis.Analyzer, o Options) *analysis.Analyzer {
	personal := !o.NoPersonal
	a := rule.New(engine, "cookiesensitive", doc, func(pass *rule.Pass) { run(pass, personal) })
	a.Flags.BoolVar(&personal, "pii", personal, "also report personal data, such as e-mail addresses")
	return a
}

func run(pass *rule.Pass, personal bool) {
	reported := map[*cookieflow.Site]bool{}
	for _, c := range pass.Result.Cookies {
		if c.Kind != model.Cookie || c.Deletes() {
			continue
		}
		worst, class := cookieflow.Source{}, names.None
		pass.Result.Sources(c, model.Value, func(s cookieflow.Source) bool {
			found := sensitive(s, personal)
			if found != names.None && (class == names.None || found < class) {
				worst, class = s, found
			}
			return found != names.None
		})
		if class != names.None && !reported[worst.Site] {
			reported[worst.Site] = true
			pass.Report(worst.Site.Node, message(c, worst), nil, pass.Result.Explain(c, model.Value)...)
		}
	}
}

// sensitive is the class of data that a source is, if a cookie must not carry
// them. A field that is marked counts as a credential.
func sensitive(s cookieflow.Source, personal bool) names.Class {
	if s.Type != nil && harmless(s.Type) {
		return names.None
	}
	if s.Marked {
		return names.Credential
	}
	for _, n := range s.Names {
		class, guessable := names.Classify(n)
		if class != names.None && (class != names.Personal || personal) && (!s.Hashed || guessable) {
			return class
		}
	}
	return names.None
}

// harmless reports whether values of a type say little whatever their name:
// whether there is a password, when it was changed.
func harmless(t types.Type) bool {
	if b, ok := t.Underlying().(*types.Basic); ok && b.Info()&types.IsBoolean != 0 {
		return true
	}
	n, ok := types.Unalias(t).(*types.Named)
	return ok && n.Obj().Pkg() != nil && n.Obj().Pkg().Path() == "time"
}

func message(c *cookieflow.Cookie, s cookieflow.Source) string {
	var how []string
	if s.Field != "" {
		how = append(how, "field "+s.Field)
	}
	how = append(how, s.Through...)
	if len(s.Through) > 0 && encodes(s.Through) {
		how = append(how, "not encrypted")
	}
	if s.Hashed {
		how = append(how, "which guessing undoes")
	}
	text := rule.Subject([]*cookieflow.Cookie{c}) + " carries " + s.Text
	if len(how) > 0 {
		text += " (" + strings.Join(how, ", ") + ")"
	}
	return text + "; cookies are stored in clear text on the user's device"
}

// encodes reports whether data look protected to the eye and are not.
func encodes(through []string) bool {
	for _, how := range through {
		if strings.HasSuffix(how, "encoded") || strings.HasSuffix(how, "escaped") || how == "signed" {
			return true
		}
	}
	return false
}
