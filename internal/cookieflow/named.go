package cookieflow

import (
	"go/ast"
	"go/types"
	"slices"

	"honnef.co/go/tools/go/ir"
)

// This file knows what the variables are called that registers come from.

// variableNames is the table of a function's registers that variables hold:
// lifting them out of memory loses their names.
func (p *program) variableNames(fn *ir.Function) map[ir.Value][]string {
	if fn == nil {
		return nil
	}
	if t, ok := p.names[fn]; ok {
		return t
	}
	table := map[ir.Value][]string{}
	p.names[fn] = table
	if fn.Syntax() == nil {
		return table
	}
	ast.Inspect(fn.Syntax(), func(n ast.Node) bool {
		id, ok := n.(*ast.Ident)
		if !ok {
			return true
		}
		if _, isVar := p.pass.TypesInfo.ObjectOf(id).(*types.Var); !isVar {
			return true
		}
		if v, isAddr := fn.ValueForExpr(id); v != nil && !isAddr && !slices.Contains(table[v], id.Name) {
			table[v] = append(table[v], id.Name)
		}
		return true
	})
	return table
}
