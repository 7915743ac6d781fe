package main

// This file puts questions into the source of a rule.

import (
	"cmp"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"slices"
	"strconv"
	"strings"
)

// A Mutant is one decision that can be inverted.
type Mutant struct {
	ID, Rule string
	Place    string // file and line
	What     string // the condition, or what is left out
}

// An insertion is text that goes into a file at an offset.
type insertion struct {
	at   int
	text string
}

// mutate returns a file of a rule in which mutants can be woken, and these. They are
// numbered from first on.
func mutate(rule, name string, first int) (text string, mutants []Mutant, err error) {
	src, err := os.ReadFile(name)
	if err != nil {
		return "", nil, err
	}
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, name, src, 0)
	if err != nil {
		return "", nil, err
	}
	offset := func(pos token.Pos) int { return fset.Position(pos).Offset }
	var put []insertion
	wrap := func(n ast.Node, before, after, what string) {
		id := strconv.Itoa(first + len(mutants))
		at := fset.Position(n.Pos())
		mutants = append(mutants, Mutant{ID: id, Rule: rule, Place: fmt.Sprintf("%s:%d", at.Filename, at.Line), What: what})
		put = append(put, insertion{offset(n.Pos()), fmt.Sprintf(before, id)}, insertion{offset(n.End()), after})
	}
	condition := func(e ast.Expr) {
		if id, ok := e.(*ast.Ident); ok && (id.Name == "true" || id.Name == "false") {
			return // decided by what led here
		}
		wrap(e, `flip("%s", `, ")", string(src[offset(e.Pos()):offset(e.End())]))
	}
	var says func(n ast.Node, yesOrNo bool) // of a function whose only result is a bool, or not
	says = func(n ast.Node, yesOrNo bool) {
		ast.Inspect(n, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.FuncLit:
				says(n.Body, isBool(n.Type))
				return false
			case *ast.IfStmt:
				condition(n.Cond)
			case *ast.SwitchStmt:
				if n.Tag != nil {
					break
				}
				for _, c := range n.Body.List {
					for _, e := range c.(*ast.CaseClause).List {
						condition(e)
					}
				}
			case *ast.ReturnStmt:
				if yesOrNo && len(n.Results) == 1 {
					condition(n.Results[0])
				}
			case *ast.ExprStmt:
				if call, ok := n.X.(*ast.CallExpr); ok && reports(call) {
					wrap(n, `if !mutant("%s") { `, " }", "the report")
				}
			}
			return true
		})
	}
	for _, d := range file.Decls {
		if fn, ok := d.(*ast.FuncDecl); ok && fn.Body != nil && !settings[fn.Name.Name] {
			says(fn.Body, isBool(fn.Type))
		}
	}
	slices.SortStableFunc(put, func(a, b insertion) int { return cmp.Compare(a.at, b.at) })
	var b strings.Builder
	done := 0
	for _, p := range put {
		b.Write(src[done:p.at])
		b.WriteString(p.text)
		done = p.at
	}
	b.Write(src[done:])
	return b.String(), mutants, nil
}

// settings are functions that make rules and read their flags, and decide nothing about
// programs.
var settings = map[string]bool{"New": true, "String": true, "Set": true}

// isBool reports whether the only result of a function is a bool.
func isBool(t *ast.FuncType) bool {
	if t.Results == nil || len(t.Results.List) != 1 || len(t.Results.List[0].Names) > 1 {
		return false
	}
	id, ok := t.Results.List[0].Type.(*ast.Ident)
	return ok && id.Name == "bool"
}

// reports reports whether a call is one that reports.
func reports(call *ast.CallExpr) bool {
	sel, ok := call.Fun.(*ast.SelectorExpr)
	return ok && sel.Sel.Name == "Report"
}
