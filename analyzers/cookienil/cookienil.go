package cookienil

import (
	_ "embed"
	"go/ast"
	"go/types"
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
	// Elsewhere has reported as well what another package may keep from happening.
	Elsewhere bool
}

// Analyzer is the rule with its default settings.
var Analyzer = New(cookieflow.Analyzer, Options{})

// New returns the rule on top of an engine that other rules may share.
func New(engine *analysis.Analyzer, o Options) *analysis.Analyzer {
	a := rule.New(engine, "cookienil", doc, func(pass *rule.Pass) { run(pass, o) })
	a.Flags.BoolVar(&o.Elsewhere, "elsewhere", o.Elsewhere, "also report cookies of sessions whose error is thrown away by functions that another package may register behind what looks for them")
	return a
}

func run(pass *rule.Pass, o Options) {
	for _, u := range pass.Result.NilUses {
		if u.Elsewhere && !o.Elsewhere && loggedIn(u) {
			continue
		}
		pass.Report(u.Use, subject(u)+" is nil "+when(u)+", and "+panics(u)+"; "+remedy(pass, u), nil)
	}
}

// loggedIn reports whether a program seems to know that the cookie is there: it throws the
// error away, and whoever is logged in has the cookie.
func loggedIn(u cookieflow.NilUse) bool {
	return u.Ignored && !u.Invalid && names.Sensitive(u.Name) && !names.LoginState(u.Name)
}

// subject is the pointer as the program writes it.
func subject(u cookieflow.NilUse) string {
	if u.Pointer == "" {
		return "the result of " + types.ExprString(u.Call.Fun)
	}
	return u.Pointer
}

// when says which requests it is nil for.
func when(u cookieflow.NilUse) string {
	switch {
	case u.Invalid && u.Name != "":
		return "because no cookie can have the name " + strconv.Quote(u.Name)
	case u.Invalid:
		return "where the name of the session cannot be that of a cookie"
	case u.Name != "":
		return "in a request without cookie " + strconv.Quote(u.Name)
	}
	return "in a request without the cookie"
}

func panics(u cookieflow.NilUse) string {
	if u.Into != nil {
		return u.Into.Name() + " panics"
	}
	if e, ok := u.Use.(ast.Expr); ok {
		return types.ExprString(e) + " panics"
	}
	return "this panics"
}

// remedy says what is to be checked, and where it comes from.
func remedy(pass *rule.Pass, u cookieflow.NilUse) string {
	call := types.ExprString(u.Call.Fun) + " (line " + strconv.Itoa(pass.Fset.Position(u.Call.Pos()).Line) + ")"
	switch {
	case u.Silent:
		return "compare what " + call + " returns with nil first"
	case u.Checked:
		return "the error of " + call + " does not keep it from getting here"
	}
	return "check the error of " + call + " first"
}
