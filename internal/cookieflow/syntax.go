package cookieflow

import (
	"go/ast"
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
type syntax func() *inspector.Inspector

func newSyntax(pass *analysis.Pass) syntax {
	return sync.OnceValue(func() *inspector.Inspector {
		made, err := inspect.Analyzer.Run(pass)
		if ins, ok := made.(*inspector.Inspector); ok && err == nil {
			return ins
		}
		return inspector.New(nil)
	})
}

// enclosing are the nodes around n, itself first; none if it is not in the source.
func (s syntax) enclosing(n ast.Node) []ast.Node {
	if n == nil {
		return nil
	}
	at, ok := s().Root().FindNode(n)
	if !ok {
		return nil
	}
	var out []ast.Node
	for c := range at.Enclosing() {
		if n := c.Node(); n != nil { // the root has none
			out = append(out, n)
		}
	}
	return out
}
