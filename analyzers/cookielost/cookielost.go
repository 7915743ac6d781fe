package cookielost

import (
	_ "embed"
	"fmt"
	"go/ast"
	"path/filepath"
	"strconv"

	"golang.org/x/tools/go/analysis"

	"github.com/cookielint/cookielint/internal/cookieflow"
	"github.com/cookielint/cookielint/internal/edit"
	"github.com/cookielint/cookielint/internal/model"
	"github.com/cookielint/cookielint/internal/rule"
)

//go:embed doc.go
var doc string

// Analyzer is the rule with its default settings.
var Analyzer = New(cookieflow.Analyzer)

// New returns the rule on top of an engine that other rules may share.
func New(engine *analysis.Analyzer) *analysis.Analyzer {
	return rule.New(engine, "cookielost", doc, run)
}

func run(pass *rule.Pass) {
	for _, m := range pass.Result.HeaderChanges {
		if message := late(pass, m); message != "" {
			pass.Report(m.Call, message, nil)
		} else if m.Queued().State() == cookieflow.On {
			taken(pass, m)
		}
	}
	for _, l := range pass.Result.LateChanges {
		pass.Report(l.At, changed(pass, l), nil)
	}
	for _, u := range pass.Result.Unsent {
		pass.Report(u.At, unsent(u), nil)
	}
}

// unsent says that a cookie stays where it was made.
func unsent(u cookieflow.Unsent) string {
	if u.Found {
		return fmt.Sprintf("%s is given %s, but is not sent, so the browser never sees that", subject(u.Name), u.Attribute)
	}
	return subject(u.Name) + " is made, but is never sent"
}

// late says that the header of a response was sent before something is added to
// it; nothing where it was not.
func late(pass *rule.Pass, m *cookieflow.HeaderChange) string {
	if m.Committed().State() != cookieflow.On {
		return ""
	}
	by := m.Committed().Site()
	what := subject(m.Name()) + " is set"
	never, may := "the browser never gets the cookie", "the browser may never get the cookie"
	switch m.Deed {
	case cookieflow.SavesSession:
		what = "the session is saved"
	case cookieflow.ChangesSession:
		what, never, may = "the session is changed", "the change is lost", "the change may be lost"
	}
	if !m.Committed().Is(model.Answered) {
		return fmt.Sprintf("%s after %s has called the next handler%s, which may have sent the header, so %s", what, name(by), place(pass, m.Call, by), may)
	}
	return fmt.Sprintf("%s after %s has sent the header%s, so %s", what, name(by), place(pass, m.Call, by), never)
}

// taken reports cookies that take the place of others, or become part of one.
func taken(pass *rule.Pass, m *cookieflow.HeaderChange) {
	switch by := m.Queued().Site(); {
	case m.Deed != cookieflow.Joins:
		pass.Report(m.Call, replaces(pass, m), edit.Rename(pass.Pass, m.Call, "Set", "Add"))
	case by != nil && by.Node == m.Call:
		pass.Report(m.Call, "several cookies are joined by commas, so the browser takes them for one", nil)
	default:
		pass.Report(m.Call, fmt.Sprintf("%s is joined by a comma to the one that %s has set%s, so the browser never gets it", subject(m.Name()), name(by), place(pass, m.Call, by)), nil)
	}
}

// replaces says that a line of the header takes the place of others.
func replaces(pass *rule.Pass, m *cookieflow.HeaderChange) string {
	by := m.Queued().Site()
	return fmt.Sprintf("%s replaces the one that %s has set%s, so the browser never gets that; use Add", subject(m.Name()), name(by), place(pass, m.Call, by))
}

// changed says that an attribute comes too late.
func changed(pass *rule.Pass, l *cookieflow.LateChange) string {
	return fmt.Sprintf("%s is given %s after it was sent on line %d, so the browser never sees that", subject(l.Name()), l.Attribute, pass.Fset.Position(l.Sent.Pos()).Line)
}

func subject(name string) string {
	if name == "" {
		return "the cookie"
	}
	return "cookie " + strconv.Quote(name)
}

// name is the function that is called at a site.
func name(site *cookieflow.Site) string {
	if site != nil {
		if fn := cookieflow.Called(site.Node); fn != "" {
			return fn
		}
	}
	return "a call"
}

// place is where a site is, as seen from a node.
func place(pass *rule.Pass, from ast.Node, site *cookieflow.Site) string {
	if site == nil {
		return ""
	}
	at, here := pass.Fset.Position(site.Node.Pos()), pass.Fset.Position(from.Pos())
	switch {
	case at.Filename != here.Filename:
		return fmt.Sprintf(" on line %d of %s", at.Line, filepath.Base(at.Filename))
	case at.Line != here.Line:
		return fmt.Sprintf(" on line %d", at.Line)
	}
	return ""
}
