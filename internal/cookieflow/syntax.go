package cookieflow

import (
	"go/ast"
	"slices"
	"sync"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/passes/inspect"
	"golang.org/x/tools/go/ast/inspector"
)

// This file looks at the syntax around a node.

// A syntax is the syntax of a package. Its inspector is made for the first that
// asks: required by the engine, passes/inspect would make one for every package,
// which needs half as much memory again as the package itself, and nearly none of
// them has anything to do with cookies (docs/evaluation.md has the numbers).
type syntax struct {
	files     []*ast.File
	inspector func() *inspector.Inspector
}

func newSyntax(pass *analysis.Pass) syntax {
	return syntax{pass.Files, sync.OnceValue(func() *inspector.Inspector {
		made, err := inspect.Analyzer.Run(pass)
		if ins, ok := made.(*inspector.Inspector); ok && err == nil {
			return ins
		}
		return inspector.New(nil)
	})}
}

// enclosing are the nodes around n, itself first; none if it is not in the source.
func (s syntax) enclosing(n ast.Node) []ast.Node {
	if n == nil {
		return nil
	}
	for _, f := range s.files {
		if f.FileStart <= n.Pos() && n.Pos() < f.FileEnd {
			return enclosingIn(f, n)
		}
	}
	return nil
}

func enclosingIn(f *ast.File, n ast.Node) (found []ast.Node) {
	ast.PreorderStack(f, nil, func(m ast.Node, stack []ast.Node) bool {
		if m == n {
			found = append(slices.Clone(stack), n)
		}
		return found == nil && m.Pos() <= n.Pos() && n.End() <= m.End()
	})
	slices.Reverse(found)
	return found
}
