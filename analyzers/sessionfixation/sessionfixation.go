package sessionfixation

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

// Analyzer is the rule with its default settings.
var Analyzer = New(cookieflow.Analyzer)

// New returns the rule on top of an engine that other rules may share.
func New(engine *analysis.Analyzer) *analysis.Analyzer {
	return rule.New(engine, "sessionfixation", doc, run)
}

func run(pass *rule.Pass) {
	for _, l := range pass.Result.Logins {
		planted := "whoever planted the identifier"
		if l.Adopted {
			planted = "whoever planted one, which the library takes whatever it is,"
		}
		pass.Report(l.At, "the session keeps its identifier when "+l.Check+" has let somebody in and "+strconv.Quote(l.Key)+
			" is put into it, so "+planted+" is logged in too; call "+l.Renewer+" first", nil)
	}
	asked(pass)
}

// asked reports cookies for sessions whose identifier comes out of a link or a form, so
// that others choose it.
func asked(pass *rule.Pass) {
	reported := map[ast.Node]bool{}
	for _, put := range pass.Result.Puts() {
		if put.Session || !names.SessionID(put.Name) {
			continue
		}
		pass.Result.Sources(put, func(s cookieflow.Source) bool {
			if !s.Asked || s.Hashed || !slices.ContainsFunc(s.Names, names.SessionID) || reported[s.Site.Node] {
				return false
			}
			reported[s.Site.Node] = true
			pass.Report(s.Site.Node, "session cookie "+strconv.Quote(put.Name)+" gets its value from "+s.Text+
				", so whoever made the link or form chooses the session of who follows it; give out an identifier of the server's own", nil)
			return true
		})
	}
}
