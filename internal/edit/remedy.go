package edit

import (
	"go/ast"
	"go/types"
	"strconv"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/cookielint/cookielint/internal/cookieflow"
	"github.com/cookielint/cookielint/internal/model"
)

// byCall gives a value to an attribute by a call: of a setter behind the statement
// that makes the record, or with more arguments. The value depends on the type
// that it is to have.
func byCall(pass *analysis.Pass, lack cookieflow.Lack, attr model.Attribute, value func(types.Type) (string, bool)) *analysis.SuggestedFix {
	made, ok := lack.Site.Node.(ast.Expr)
	if !ok {
		return nil
	}
	r := lack.Remedy
	if r.Setter != nil {
		if text, ok := value(r.Setter.Signature().Params().At(0).Type()); ok {
			return callBehind(pass, made, r.Setter.Name()+"("+text+")")
		}
		return nil
	}
	call, ok := made.(*ast.CallExpr)
	if !ok {
		return nil
	}
	switch {
	case r.Option != nil:
		return withOption(pass, call, r.Option, value)
	case r.Config != nil && first(lack, attr):
		return withConfig(pass, call, r, value)
	case len(r.Left) > 0 && first(lack, attr):
		return withArguments(pass, call, lack, value)
	}
	return nil
}

// first reports whether nothing else is left out that another rule would add at
// the same place. What is added there by two does not fit together.
func first(lack cookieflow.Lack, attr model.Attribute) bool {
	for _, a := range []model.Attribute{model.Secure, model.HTTPOnly, model.SameSite} {
		if a == attr {
			return true
		}
		for _, c := range lack.Cookies {
			if c.Attr(a).State() == cookieflow.Off {
				return false
			}
		}
	}
	return false
}

// callBehind adds a call of a method, behind the statement that makes a value and
// gives it a name.
func callBehind(pass *analysis.Pass, made ast.Expr, call string) *analysis.SuggestedFix {
	if path := enclosing(pass, made); len(path) > 1 {
		if address, ok := path[1].(*ast.UnaryExpr); ok && address.X == made {
			made = address
		}
	}
	stmt, name := declaration(pass, made)
	if stmt == nil {
		return nil
	}
	text := name + "." + call
	return behind(pass, stmt, "Add "+text, text)
}

// withOption adds an option to a call.
func withOption(pass *analysis.Pass, call *ast.CallExpr, option *types.Func, value func(types.Type) (string, bool)) *analysis.SuggestedFix {
	name, known := qualified(pass, call.Pos(), option)
	text, ok := value(option.Signature().Params().At(0).Type())
	if !known || !ok {
		return nil
	}
	return argument(pass, call, name+"("+text+")")
}

// withConfig adds a configuration to a call that goes without.
func withConfig(pass *analysis.Pass, call *ast.CallExpr, r cookieflow.Remedy, value func(types.Type) (string, bool)) *analysis.SuggestedFix {
	name, known := qualified(pass, call.Pos(), r.Config.Obj())
	field, _, _ := types.LookupFieldOrMethod(r.Config, true, pass.Pkg, r.Field)
	if !known || field == nil {
		return nil
	}
	text, ok := value(field.Type())
	if !ok {
		return nil
	}
	return argument(pass, call, name+"{"+r.Field+": "+text+"}")
}

// withArguments adds the arguments that a call leaves out, up to that for an
// attribute. Those before it say what the library takes anyway.
func withArguments(pass *analysis.Pass, call *ast.CallExpr, lack cookieflow.Lack, value func(types.Type) (string, bool)) *analysis.SuggestedFix {
	for _, arg := range call.Args {
		if _, ok := pass.TypesInfo.TypeOf(arg).Underlying().(*types.Signature); ok {
			return nil // it takes a place among the others
		}
	}
	last := len(lack.Remedy.Left) - 1
	var args []string
	for _, a := range lack.Remedy.Left[:last] {
		text, ok := neutral(lack.Cookies[0], a)
		if !ok {
			return nil
		}
		args = append(args, text)
	}
	text, ok := value(types.NewInterfaceType(nil, nil))
	if !ok {
		return nil
	}
	return argument(pass, call, strings.Join(append(args, text), ", "))
}

// neutral is the argument that leaves an attribute as it is without one.
func neutral(c *cookieflow.Cookie, a model.Attribute) (string, bool) {
	switch a {
	case model.MaxAge:
		return "0", true
	case model.Secure, model.HTTPOnly:
		return "false", true
	case model.Path, model.Domain:
		text, _ := c.Default(a).(string)
		return strconv.Quote(text), true
	}
	return "", false
}

// argument adds a last argument to a call, in the layout that the call has.
func argument(pass *analysis.Pass, call *ast.CallExpr, text string) *analysis.SuggestedFix {
	if len(call.Args) == 0 {
		// As in an empty literal, the comma is for what another fix adds.
		return fix("Add "+text, at(call.Rparen, text+", "))
	}
	last := call.Args[len(call.Args)-1]
	if line(pass, last.End()) == line(pass, call.Rparen) {
		return fix("Add "+text, at(last.End(), ", "+text))
	}
	indent, ok := indentation(pass, last)
	if !ok || line(pass, last.Pos()) == line(pass, call.Lparen) {
		return nil
	}
	pos, ok := lineEnd(pass, last, ",")
	if !ok {
		return nil
	}
	return fix("Add "+text, at(pos, "\n"+indent+text+","))
}
