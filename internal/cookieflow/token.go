package cookieflow

import (
	"go/ast"
	"go/types"
	"slices"
	"strings"

	"honnef.co/go/tools/go/ir"

	"github.com/cookielint/cookielint/internal/model"
	"github.com/cookielint/cookielint/internal/names"
)

// This file knows what surrounds tokens: who makes them, and who asks when they
// end.

// Purposes are the names that tell what a token or a parser is for: of the
// functions that make it and sign it, and of the variables that it is put into, where it is
// signed and where the functions are called that do.
func (r *Result) Purposes(c *Cookie) []string {
	return r.program.purposes(c.Sink, c.Site, c.Attr(model.Expiry).Site(), c.via)
}

// purposes are the names around what signs a token, where its claims are made and its end
// is decided, what the calls are assigned to in which that happens, and of functions that
// return such a call.
func (p *program) purposes(sink ast.Node, claims, end *Site, via []ast.Node) []string {
	var out []string
	for _, n := range []ast.Node{sink, siteNode(claims), siteNode(end)} {
		if n != nil {
			out = append(out, p.namesAround(n)...)
		}
	}
	for _, call := range via {
		out = append(out, p.assignedTo(call)...)
		out = append(out, p.returnedBy(call)...)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

func siteNode(s *Site) ast.Node {
	if s == nil {
		return nil
	}
	return s.Node
}

// namesAround are the names of the function that a node is in, of the method that is
// called on it and of what the statement that it is in assigns to.
func (p *program) namesAround(n ast.Node) []string {
	var out []string
	for _, outer := range p.syntax.enclosing(n) {
		switch outer := outer.(type) {
		case *ast.SelectorExpr:
			out = append(out, outer.Sel.Name)
		case *ast.FuncDecl:
			out = append(out, outer.Name.Name)
		}
	}
	return append(out, p.assignedTo(n)...)
}

// returnedBy is the name of the function that a call is in, if it returns that.
func (p *program) returnedBy(call ast.Node) []string {
	returns := false
	for _, outer := range p.syntax.enclosing(call) {
		switch outer := outer.(type) {
		case *ast.ReturnStmt:
			returns = slices.ContainsFunc(outer.Results, func(e ast.Expr) bool { return e == call })
		case *ast.FuncDecl:
			if returns {
				return []string{outer.Name.Name}
			}
		}
	}
	return nil
}

// assignedTo is what the statement assigns to that a node is in, and the method that is
// called on that, if it is one.
func (p *program) assignedTo(n ast.Node) []string {
	var out []string
	outer := p.syntax.enclosing(n)
	for _, stmt := range outer {
		assign, ok := stmt.(*ast.AssignStmt)
		if !ok {
			continue
		}
		for _, lhs := range assign.Lhs {
			out = append(out, types.ExprString(lhs))
			if id, ok := lhs.(*ast.Ident); ok && p.pass.TypesInfo.Defs[id] != nil {
				out = append(out, p.onlyMethod(p.pass.TypesInfo.Defs[id], outer[len(outer)-1])...)
			}
		}
	}
	return out
}

// onlyMethod is the method that is called on a variable within a node, if there is one.
func (p *program) onlyMethod(v types.Object, within ast.Node) []string {
	var methods []string
	for n := range ast.Preorder(within) {
		sel, ok := n.(*ast.SelectorExpr)
		if !ok || slices.Contains(methods, sel.Sel.Name) {
			continue
		}
		if id, ok := ast.Unparen(sel.X).(*ast.Ident); ok && p.pass.TypesInfo.Uses[id] == v {
			methods = append(methods, sel.Sel.Name)
		}
	}
	if len(methods) > 1 {
		return nil
	}
	return methods
}

// AsksForEnds reports whether the package asks a token when it ends, or whether it
// is over: by a function of the library, or by the field or the claim itself.
func (r *Result) AsksForEnds() bool {
	p := r.program
	if p == nil {
		return false
	}
	if p.readsKey("exp") || p.readsField(p.holdsExpiry) {
		return true
	}
	for call := range instructions[ir.CallInstruction](p.funcs...) {
		if p.asksForEnd(call.Common()) {
			return true
		}
	}
	return false
}

func (p *program) asksForEnd(c *ir.CallCommon) bool {
	obj := calleeObject(c)
	if obj == nil {
		return false
	}
	if m := p.table.Func(funcKey(obj)); m != nil {
		return m.Asks
	}
	// A function of the program's own, which is given the claims and the name of one.
	return slices.ContainsFunc(operands(c), func(v ir.Value) bool { return constString(v) == "exp" })
}

// holdsExpiry reports whether field i of a type is the expiry of claims.
func (p *program) holdsExpiry(t types.Type, i int) bool {
	rec, _ := p.record(t)
	return rec != nil && rec.Kind == model.Claim && rec.Fields[model.Expiry] == fieldName(t, i)
}

// endsOtherwise reports whether a set of claims does not need an expiry: it speaks for
// nobody, it names a session that the server keeps, or it has a claim of the program's own
// about when it was made or ends, which the package asks for; or about when it ends, where
// another package parses tokens and may ask.
func (f *flow) endsOtherwise(claims atom) bool {
	return f.speaksForNobody(claims) || slices.ContainsFunc(f.said(claims), func(c claim) bool {
		return names.SessionIdentifier(c.name) || names.TokenTime(c.name) && f.readsClaim(c.of, c.name) ||
			names.TokenEnd(c.name) && !f.parsesTokens()
	})
}

// hintsAtEnd reports whether a set of claims has one, other than those of RFC 7519 that say who
// made the token and when, by which the program may end it, or look it up.
func (f *flow) hintsAtEnd(claims atom) bool {
	return slices.ContainsFunc(f.said(claims), func(c claim) bool {
		return c.set && !names.Envelope(c.name) && (names.TokenTime(c.name) || names.SessionID(c.name) || names.TokenID(c.name))
	})
}

// A claim is one that is written into a set of claims, or a field of a struct that is one.
type claim struct {
	name string
	of   types.Type // what has a field or a key of that name; nil: not known
	set  bool       // to something else than nothing
}

// said are the claims that are written into a set, by all names that they have.
func (f *flow) said(claims atom) []claim {
	var out []claim
	c := f.contents(claims.obj)
	for _, path := range c.paths() {
		at, ok := below(path, claims.path)
		if !ok || at == "" {
			continue
		}
		v := c.get(path)
		out = append(out, claimsAt(claims.obj.typ, at, v)...)
		for _, a := range v.pointers() {
			for _, field := range f.contents(a.obj).paths() {
				if at, ok := below(field, a.path); ok && at != "" {
					out = append(out, claimsAt(a.obj.typ, at, f.contents(a.obj).get(field))...)
				}
			}
		}
	}
	return out
}

// claimsAt is the claim at a path of a map or a struct, by the name that it has there and by
// that which it has in JSON.
func claimsAt(t types.Type, path string, v value) []claim {
	set := v.bottom() || (Setting{v}).State() != Off
	outer, name := "", path
	if i := strings.LastIndexByte(path, '.'); i >= 0 {
		outer, name = path[:i], path[i+1:]
	}
	out := []claim{{strings.Trim(name, `["]`), t, set}}
	if outer != "" {
		out[0].of = nil
		if inner := fieldAt(t, outer); inner != nil {
			out[0].of = inner.Type()
		}
	}
	if of := out[0].of; of != nil {
		if i := fieldIndex(of, name); i >= 0 && jsonName(deref(of), i) != "" {
			out = append(out, claim{jsonName(deref(of), i), of, set})
		}
	}
	return out
}

// ChecksTokens reports whether the package has a library check tokens, or one that it imports of
// a module that is worked on.
func (r *Result) ChecksTokens() bool { return r.program != nil && r.program.checksTokens() }

func (p *program) checksTokens() bool {
	return p.parsesTokens() || slices.ContainsFunc(p.pass.Pkg.Imports(), func(imp *types.Package) bool {
		var fact analyzedPackage
		return p.pass.ImportPackageFact(imp, &fact) && fact.ChecksTokens
	})
}

// parsesTokens reports whether the package has a library check tokens.
func (p *program) parsesTokens() bool {
	for call := range instructions[ir.CallInstruction](p.funcs...) {
		obj := calleeObject(call.Common())
		if obj == nil || obj.Pkg() == nil {
			continue
		}
		m, l := p.table.Func(funcKey(obj)), p.table.Library(obj.Pkg().Path())
		if m != nil && l != nil && l.ChecksTokens(m) {
			return true
		}
	}
	return false
}

// speaksForNobody reports whether claims say no more than which program has made the token,
// when, and for which other one.
func (f *flow) speaksForNobody(claims atom) bool {
	c := f.contents(claims.obj)
	return claims.obj.typ != nil && (Setting{c.rest}).State() == Off && !slices.ContainsFunc(c.paths(), func(path string) bool {
		v := c.get(path)
		name, ok := claimAt(path, claims.path)
		if !ok || path == joinPath(claims.path, element) || v.bottom() || (Setting{v}).State() == Off {
			return false
		}
		return !names.Envelope(name) || names.Party(name) && !f.ofProgram(v)
	})
}

// ofProgram reports whether a text is written out, or is that of a program by what it is
// called.
func (f *flow) ofProgram(v value) bool {
	return v.struc == nil && !slices.ContainsFunc(v.atoms, func(a atom) bool {
		switch a.kind {
		case konst, zero:
			return false
		case pointer: // to a list
			return !f.ofProgram(f.contents(a.obj).get(joinPath(a.path, index(0))))
		}
		return a.reg == nil || !slices.ContainsFunc(f.partsOf(unconverted(a.reg)), names.Program)
	})
}

// claimAt is the name of the claim, or of its field, that is at a path; not ok where none is.
func claimAt(path, claims string) (name string, ok bool) {
	claim, ok := below(path, claims)
	name, _, _ = strings.Cut(strings.Trim(claim, `["]`), ".")
	return name, ok
}

// forAnother reports whether a set of claims has the key of an API: a token is then for
// the service that has given this key away, which says itself how tokens end.
func (f *flow) forAnother(claims atom) bool {
	return slices.ContainsFunc(f.contents(claims.obj).paths(), func(path string) bool {
		name, ok := claimAt(path, claims.path)
		return ok && slices.Equal(names.Words(name), []string{"api", "key"})
	})
}

// readsClaim reports whether the package reads a claim: a field of the type, or one that has
// its name in JSON, or what is under the key of a map.
func (p *program) readsClaim(t types.Type, name string) bool {
	return p.readsKey(name) || p.readsField(func(of types.Type, i int) bool {
		return t != nil && types.Identical(of, t) && fieldName(of, i) == name || jsonName(of, i) == name
	})
}

// readsKey reports whether the package looks up what a map has under a key.
func (p *program) readsKey(key string) bool {
	for l := range instructions[*ir.MapLookup](p.funcs...) {
		if constString(l.Index) == key {
			return true
		}
	}
	return false
}

// readsAsTime reports whether the package reads the end of tokens into a field of its own
// that is a time.Time, as the text which such a time is in JSON.
func (p *program) readsAsTime() bool {
	return p.readsField(func(of types.Type, i int) bool {
		return jsonName(of, i) == "exp" && isMoment(of.Underlying().(*types.Struct).Field(i).Type())
	})
}

// readsField reports whether the package reads a field of a struct.
func (p *program) readsField(is func(of types.Type, i int) bool) bool {
	for instr := range instructions[ir.Instruction](p.funcs...) {
		switch instr := instr.(type) {
		case *ir.Load:
			if fa, ok := instr.X.(*ir.FieldAddr); ok && is(elem(fa.X.Type()), fa.Field) {
				return true
			}
		case *ir.Field:
			if is(instr.X.Type(), instr.Field) {
				return true
			}
		}
	}
	return false
}

// boxedTime reports whether all that v may be are times in an interface.
func (v value) boxedTime() bool {
	return v.struc == nil && len(v.atoms) > 0 && !slices.ContainsFunc(v.atoms, func(a atom) bool {
		return a.kind != pointer || a.path != "" || a.obj.typ == nil || !isMoment(a.obj.typ)
	})
}

// moment is the time.Time in what v leads to, where that has nothing else: a NumericDate that
// is written out is its time.
func (f *flow) moment(v value) value {
	if v.struc != nil {
		return v
	}
	var out value
	for _, a := range v.atoms {
		is := value{atoms: []atom{a}}
		if name := soleTime(a); name != "" {
			if in := f.contents(a.obj).get(name); !in.bottom() && (Setting{in}).State() != Off {
				is = in
			}
		}
		out = join(out, is)
	}
	return out
}

// soleTime is the name of the field of a struct that has no other, and a time in it; "" where
// an atom does not lead to such a struct.
func soleTime(a atom) string {
	if a.kind != pointer || a.path != "" || a.obj.typ == nil {
		return ""
	}
	st, ok := a.obj.typ.Underlying().(*types.Struct)
	if !ok || st.NumFields() != 1 || !isMoment(st.Field(0).Type()) {
		return ""
	}
	return st.Field(0).Name()
}

func isMoment(t types.Type) bool {
	n, ok := types.Unalias(t).(*types.Named)
	return ok && n.Obj().Pkg() != nil && n.Obj().Pkg().Path() == "time" && n.Obj().Name() == "Time"
}
