package cookieflow

import (
	"cmp"
	"go/ast"
	"go/types"
	"strings"

	"honnef.co/go/tools/go/ir"
)

// A Site is a place in the source that decided a value: where a report about
// it belongs and what a fix changes.
type Site struct {
	// Node is the element of a literal, the assignment, the argument, the
	// literal that leaves the field out, or the call that made the record.
	Node ast.Node
	// Expr is the expression that the value was taken from; nil where the
	// value was left out or is a constructor's default.
	Expr ast.Expr
	// Lit is the literal that leaves the field out, nil in every other case.
	Lit *ast.CompositeLit
}

// pos is the position of a site; -1 for none.
func (s *Site) pos() int {
	if s == nil {
		return -1
	}
	return int(s.Node.Pos())
}

// whole is the place without the expression: what it is about is not known.
func (s *Site) whole(t siteTable) *Site {
	if s == nil {
		return nil
	}
	return t.at(s.Node, nil)
}

// compare orders sites by what they span. Of two that span the same, such as
// the values of one assignment, the expressions decide.
func (s *Site) compare(t *Site) int {
	if s == t {
		return 0
	}
	if s == nil || t == nil {
		return compareBool(s != nil, t != nil)
	}
	return cmp.Or(
		cmp.Compare(s.Node.Pos(), t.Node.Pos()), cmp.Compare(s.Node.End(), t.Node.End()),
		compareBool(s.Expr != nil, t.Expr != nil), comparePos(s.Expr, t.Expr),
	)
}

func comparePos(a, b ast.Expr) int {
	if a == nil || b == nil {
		return 0
	}
	return cmp.Compare(a.Pos(), b.Pos())
}

// A siteTable hands out one *Site per place, so that sites compare by pointer.
type siteTable map[siteKey]*Site

type siteKey struct {
	node ast.Node
	expr ast.Expr
}

func (t siteTable) at(node ast.Node, expr ast.Expr) *Site {
	if node == nil {
		return nil
	}
	k := siteKey{node, expr}
	if s := t[k]; s != nil {
		return s
	}
	s := &Site{Node: node, Expr: expr}
	if lit, ok := node.(*ast.CompositeLit); ok && expr == nil {
		s.Lit = lit
	}
	t[k] = s
	return s
}

// birth is the site of a value that begins with every field at zero: the
// literal where there is one.
func (t siteTable) birth(source ast.Node) *Site {
	if lit := litOf(source); lit != nil {
		source = lit
	}
	return t.at(source, nil)
}

// element is the site of field i in a composite literal.
func (t siteTable) element(lit *ast.CompositeLit, st *types.Struct, i int) *Site {
	for n, elt := range lit.Elts {
		kv, ok := elt.(*ast.KeyValueExpr)
		if !ok {
			if n == i {
				return t.at(elt, elt)
			}
			continue
		}
		if key, ok := kv.Key.(*ast.Ident); ok && key.Name == st.Field(i).Name() {
			return t.at(kv, kv.Value)
		}
	}
	return t.birth(lit)
}

// listed is the site of element i of a list; nil where it has a key.
func (t siteTable) listed(lit *ast.CompositeLit, i int) *Site {
	if lit == nil || i >= len(lit.Elts) {
		return nil
	}
	elt := lit.Elts[i]
	if _, keyed := elt.(*ast.KeyValueExpr); keyed {
		return nil
	}
	return t.at(elt, elt)
}

// keyed is the site of the element of a map's literal whose key is a string that is
// picked, or of the literal.
func (t siteTable) keyed(lit *ast.CompositeLit, pick func(string) bool) *Site {
	for _, elt := range lit.Elts {
		kv, ok := elt.(*ast.KeyValueExpr)
		if !ok {
			continue
		}
		if key, ok := kv.Key.(*ast.BasicLit); ok && pick(strings.Trim(key.Value, "`\"")) {
			return t.at(kv, kv.Value)
		}
	}
	return t.birth(lit)
}

// assignment is the site of a store. An assignment of several values is one
// statement; the target tells which of its values was taken.
func (t siteTable) assignment(s *ir.Store) *Site {
	src := s.Source()
	as, ok := src.(*ast.AssignStmt)
	if !ok {
		return t.at(src, nil)
	}
	if len(as.Lhs) != len(as.Rhs) {
		return t.at(as, nil)
	}
	for i, lhs := range as.Lhs {
		if len(as.Lhs) == 1 || sameTarget(lhs, s.Addr.Source()) {
			return t.at(as, as.Rhs[i])
		}
	}
	return t.at(as, nil)
}

func sameTarget(lhs ast.Expr, source ast.Node) bool {
	lhs = ast.Unparen(lhs)
	if lhs == source {
		return true
	}
	sel, ok := lhs.(*ast.SelectorExpr)
	return ok && sel.Sel == source
}

// argument is the site of argument i, counted without the receiver, of a call.
func (t siteTable) argument(source ast.Node, i int) *Site {
	call := callExpr(source)
	if call == nil {
		return t.at(source, nil)
	}
	if i < 0 || i >= len(call.Args) {
		return t.at(call, nil)
	}
	return t.at(call.Args[i], call.Args[i])
}

// callExpr is the call of a call, go or defer instruction's source.
func callExpr(source ast.Node) *ast.CallExpr {
	switch n := source.(type) {
	case *ast.CallExpr:
		return n
	case *ast.DeferStmt:
		return n.Call
	case *ast.GoStmt:
		return n.Call
	}
	return nil
}

// litOf is the composite literal that is the source of a value, or nil.
func litOf(source ast.Node) *ast.CompositeLit {
	switch n := source.(type) {
	case *ast.CompositeLit:
		return n
	case *ast.ParenExpr:
		return litOf(n.X)
	case *ast.UnaryExpr:
		return litOf(n.X)
	case *ast.AssignStmt:
		if len(n.Rhs) == 1 {
			return litOf(n.Rhs[0])
		}
	}
	return nil
}

// Called is the function that a node calls, as the source names it; empty where
// it is no call.
func Called(n ast.Node) string {
	if call := callExpr(n); call != nil {
		return types.ExprString(call.Fun)
	}
	return ""
}
